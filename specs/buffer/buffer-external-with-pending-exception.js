'use strict';

// The manual has many functions return napi_pending_exception then, without a list.
module.exports = {
  rule: 'An external Buffer that is refused as an exception is pending takes nothing over: the finalizer does not run',
  from: 'https://nodejs.org/api/n-api.html#napi_create_external_buffer',
  level: 'should',
  napi: 1,
  needs: ['gc'],
  covers: ['V-330', 'VN121'],
  catches: ['napi_create_external_buffer:does-nothing', 'napi_create_external_buffer:other-status'],

  scenario(addon, { record, gc, afterTurns }) {
    try {
      addon.create(new Error('on purpose'));
    } catch (error) {
      record('thrown', error.message);
    }
    gc();
    afterTurns(() => record('later', true));
  },

  expect(t, { statuses, callbacks, recorded, exit }) {
    const [created = 'did not return'] = statuses('napi_create_external_buffer');
    t.ok(created !== 'napi_ok' && created !== 'did not return', 'it does not return napi_ok');
    t.deepEqual(recorded('thrown'), ['on purpose'], 'the exception stays');
    t.equal(callbacks('finalize').length, 0, 'the finalizer does not run');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
