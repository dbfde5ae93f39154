'use strict';

// Of which process object the event is, where the function lives in a worker, the manual does not say.
module.exports = {
  rule: "In a worker an exception that call_js leaves raises 'uncaughtException' there, and not in the main thread",
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  level: 'should',
  napi: 10,
  variants: ['worker'],
  covers: ['A-086', 'X01'],
  catches: ['exception-swallowed', 'exception-raised-twice'],

  beforeWorker(addon, { record }) {
    process.on('uncaughtException', () => record('heard in the main thread'));
  },

  scenario(addon, { record }) {
    const thrown = new Error('thrown on purpose');
    process.on('uncaughtException', (error) => record('heard', error === thrown));
    addon.run((item) => {
      if (item === 1) throw thrown;
    });
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('heard'), [true], 'the listener of the worker gets the error once');
    t.deepEqual(recorded('heard in the main thread'), [], 'that of the main thread does not');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
