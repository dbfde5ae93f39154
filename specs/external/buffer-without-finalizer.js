'use strict';

module.exports = {
  rule: 'An external Buffer that was created without a finalizer can be collected, and outlive its environment',
  from: 'https://nodejs.org/api/n-api.html#napi_create_external_buffer',
  basis: [
    'napi_create_external_buffer: the finalizer is optional; other runtimes may return napi_no_external_buffers_allowed',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  perturb: true,
  covers: ['D-069', 'F-034', 'V-328'],
  catches: ['napi_create_external_buffer:other-status'],

  scenario(addon, { record, collect }) {
    global.kept = addon.buffer();
    (() => {
      for (let i = 1; i < 20; i++) addon.buffer();
    })();
    collect(() => record('collected'));
  },

  expect(t, { statuses, recorded, exit }) {
    const created = statuses('napi_create_external_buffer');
    t.equal(created.length, 20, 'there are to be 20');
    t.ok(
      created.every((status) => status === 'napi_ok') ||
        created.every((status) => status === 'napi_no_external_buffers_allowed'),
      'they are created, or not allowed at all',
    );
    t.equal(recorded('collected').length, 1, 'there are 20 collections');
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ statuses }) {
    return statuses('napi_create_external_buffer').includes('napi_no_external_buffers_allowed')
      ? 'the runtime has no external buffers'
      : null;
  },
};
