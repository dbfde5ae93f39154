'use strict';

module.exports = {
  rule: 'To call what is no function is refused, and no exception is pending',
  from: 'https://nodejs.org/api/n-api.html#napi_call_function',
  level: 'should',
  napi: 1,
  covers: ['E-037'],
  catches: ['napi_call_function:does-nothing'],

  scenario(addon) {
    for (const other of [{}, [], 7, 'text', null, undefined]) addon.run(other);
  },

  expect(t, { statuses, calls, exit }) {
    const refused = statuses('napi_call_function');
    t.equal(refused.length, 6, 'each is tried');
    t.ok(
      refused.every((status) => /^napi_(?!ok$)/.test(status)),
      'none returns napi_ok',
    );
    t.deepEqual(
      calls('napi_is_exception_pending').map(({ results }) => results && results.result),
      Array(6).fill(false),
      'nothing is pending',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
