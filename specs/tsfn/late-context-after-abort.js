'use strict';

// The manual has every function but release return napi_closing after an abort; Node still hands out the context. Either is good.
// What is not is to have nothing left to ask, while the holder has neither released nor been told.
module.exports = {
  rule: 'A holder can still ask for the context long after another thread aborted',
  from: 'https://nodejs.org/api/n-api.html#napi_get_threadsafe_function_context',
  level: 'should',
  napi: 4,
  perturb: true,
  covers: ['A-130'],
  catches: ['function-freed-by-finalize', 'context-lost'],

  scenario(addon, { record, afterTurns }) {
    addon.run();
    afterTurns(() => {
      record('go on');
      addon.go_on();
    });
  },

  expect(t, { statuses, contexts, exit }) {
    const answers = statuses('napi_get_threadsafe_function_context', { thread: 'holder' });
    t.equal(answers.length, 20, 'the context of 20 functions is asked for');
    t.ok(
      answers.every((status) => ['napi_ok', 'napi_closing'].includes(status)),
      'it is answered with napi_ok or napi_closing',
    );
    t.deepEqual(
      contexts().filter((_, at) => answers[at] === 'napi_ok'),
      answers.filter((status) => status === 'napi_ok').map(() => 7),
      'with napi_ok it gets the right context',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
