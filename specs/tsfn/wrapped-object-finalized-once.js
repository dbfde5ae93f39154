'use strict';

module.exports = {
  rule: 'The finalizer of a wrapped object runs no more than once when its environment ends under an active thread-safe function',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  basis: [
    'Finalization on the exit of the Node.js environment: finalizers of objects and of thread-safe functions are called independently',
    'napi_wrap: the finalizer is there to free the native instance once its object is collected',
  ],
  napi: 4,
  variants: ['main', 'worker-terminate'],
  covers: ['F09'],
  catches: ['unref-is-ignored'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { statuses, notes, exit }) {
    t.deepEqual(statuses('napi_create_threadsafe_function'), ['napi_ok'], 'there is a function');
    t.ok(notes('wrap finalized').length < 2, 'it does not run twice');
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ notes }) {
    return notes('wrap finalized').length === 0 ? 'the object was not finalized' : null;
  },
};
