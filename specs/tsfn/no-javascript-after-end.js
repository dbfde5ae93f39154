'use strict';

module.exports = {
  rule: 'Items that are queued when a worker is ended run no JavaScript',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  basis: [
    'Finalization on the exit of the Node.js environment: the environment may be torn down with JavaScript no longer allowed to run',
    'Calling a thread-safe function: where no JavaScript can be called any more, call_js_cb may come with NULL for both, for what is left to free',
  ],
  napi: 4,
  variants: ['worker-exit', 'worker-terminate'],
  listens: ['worker exit'],
  covers: ['A-160', 'W05'],
  catches: ['calls-are-synchronous'],

  scenario(addon, { end, record }) {
    addon.run((item) => record('ran', item));
    end();
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('ran'), [], 'the JavaScript function is not called');
    t.equal(recorded('worker exit').length, 1, 'the worker ends');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
