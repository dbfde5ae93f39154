'use strict';

module.exports = {
  rule: 'napi_call_function of a class fails with a TypeError pending, and its constructor does not run',
  from: 'https://nodejs.org/api/n-api.html#napi_call_function',
  basis: [
    'napi_call_function: calls the function as JavaScript does, where a class cannot be called',
    'Exceptions: after napi_ok no exception is pending',
  ],
  napi: 1,
  covers: ['V-303'],
  catches: ['napi_call_function:does-nothing', 'napi_call_function:other-status'],

  scenario(addon, { record }) {
    class Class {
      constructor() {
        record('constructed', true);
      }
    }
    let thrown = 'nothing';
    try {
      addon.call(Class, {});
    } catch (error) {
      thrown = error.constructor.name;
    }
    record('thrown', thrown);
  },

  expect(t, { statuses, recorded, exit }) {
    const [status = 'did not return'] = statuses('napi_call_function');
    t.ok(status !== 'napi_ok' && status !== 'did not return', 'it does not return napi_ok');
    t.deepEqual(recorded('thrown'), ['TypeError'], 'a TypeError is pending');
    t.deepEqual(recorded('constructed'), [], 'the constructor does not run');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
