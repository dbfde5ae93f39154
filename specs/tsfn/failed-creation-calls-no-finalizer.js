'use strict';

module.exports = {
  rule: 'A creation that fails does not call the finalizer',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  napi: 4,
  covers: ['A-162'],
  catches: ['default-call-gets-argument', 'default-call-lost'],

  scenario(addon, { record }) {
    addon.run();
    setImmediate(() => record('next turn'));
  },

  expect(t, { callbacks, statuses, recorded, exit }) {
    const created = statuses('napi_create_threadsafe_function');
    t.equal(created.length, 1, 'there is one creation');
    t.ok(!['napi_ok', 'did not return'].includes(created[0]), 'it fails');
    t.equal(callbacks('finalize').length, 0, 'nothing is finalized');
    t.deepEqual(recorded('next turn'), [null], 'the event loop has turned');
    t.equal(exit, 0, 'it has ended');
  },
};
