'use strict';

// The stack is a matter of the engine, and the manual says nothing of its end: what JavaScript has for it is a RangeError.
module.exports = {
  rule: 'Endless recursion through napi_call_function is a RangeError that JavaScript can catch, and not the end of the process',
  from: 'https://nodejs.org/api/n-api.html#napi_call_function',
  level: 'should',
  napi: 1,
  covers: ['V-306'],
  catches: ['napi_call_function:does-nothing', 'napi_call_function:result-changed'],

  scenario(addon, { record }) {
    const recur = () => addon.call(recur, {});
    try {
      recur();
      record('outcome', 'returned');
    } catch (error) {
      record('outcome', error instanceof RangeError);
    }
    record(
      'afterwards',
      addon.call(() => 5, {}),
    );
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('outcome'), [true], 'a RangeError is caught');
    t.deepEqual(recorded('afterwards'), [5], 'functions can be called afterwards');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
