'use strict';

// Finalizers come in no order when an environment ends, and a holder's function is there until it releases it. Whether the call
// still finds it open is left to the runtime; what it accepts has to come back.
module.exports = {
  rule: 'A call in the finalizer of an external returns when the environment ends, and what it accepts reaches call_js once',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  level: 'should',
  napi: 4,
  variants: ['main', 'worker', 'worker-terminate'],
  perturb: true,
  covers: ['A-169', 'F06'],
  provenBy: 'node@26.10.0',

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { calls, statuses, items, exit }) {
    t.deepEqual(statuses('napi_create_threadsafe_function'), ['napi_ok'], 'there is a function');
    t.ok(
      statuses('napi_call_threadsafe_function').every((status) =>
        ['napi_ok', 'napi_closing'].includes(status),
      ),
      'the call returns napi_ok or napi_closing',
    );
    t.deepEqual(
      items('call_js'),
      calls('napi_call_threadsafe_function', { status: 'napi_ok' }).map(({ item }) => item),
      'call_js gets the item if it was accepted, and only then',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ calls }) {
    return calls('napi_call_threadsafe_function').length === 0
      ? 'the external was not finalized'
      : null;
  },
};
