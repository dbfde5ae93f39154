'use strict';

// Finalizers come in no order when an environment ends, and each holder has its own hold to end. Whether they come is another rule.
module.exports = {
  rule: 'A function can be released in the finalizer of an external when the environment ends',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  level: 'should',
  napi: 4,
  variants: ['main', 'worker-terminate'],
  perturb: true,
  covers: ['A-169', 'F06'],
  provenBy: 'node@26.10.0',
  unnoticed: 'no finalizer at all: it has to run at most once, and that it runs is another rule',

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(statuses('napi_create_threadsafe_function'), ['napi_ok'], 'there is a function');
    t.ok(
      statuses('napi_release_threadsafe_function').every((status) => status === 'napi_ok'),
      'release returns napi_ok',
    );
    t.ok(callbacks('finalize').length < 2, 'the function is not finalized twice');
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ calls }) {
    return calls('napi_release_threadsafe_function').length === 0
      ? 'the external was not finalized'
      : null;
  },
};
