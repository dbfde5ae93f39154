'use strict';

module.exports = {
  rule: 'A creation that fails does not call the finalizer',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    'napi_create_threadsafe_function: the optional finalizer is called when the function is being destroyed',
  ],
  napi: 4,
  covers: ['A-162'],
  catches: ['failed-creation-finalizes'],

  scenario(addon, { record }) {
    addon.run();
    setImmediate(() => record('next turn'));
  },

  expect(t, { callbacks, statuses, recorded, exit }) {
    const created = statuses('napi_create_threadsafe_function');
    t.equal(created.length, 1, 'there is one creation');
    t.notEqual(created[0], 'did not return', 'it returns');
    if (created[0] !== 'napi_ok')
      t.equal(callbacks('finalize').length, 0, 'as it failed, nothing is finalized');
    t.deepEqual(recorded('next turn'), [null], 'the event loop has turned');
    t.equal(exit, 0, 'it has ended');
  },

  untried({ statuses }) {
    return statuses('napi_create_threadsafe_function')[0] === 'napi_ok'
      ? 'the creation succeeded'
      : null;
  },
};
