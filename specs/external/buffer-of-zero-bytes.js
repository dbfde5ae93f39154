'use strict';

// The manual does not speak of memory of no length.
module.exports = {
  rule: 'The finalizer of an external Buffer of zero bytes runs once by the end of its environment',
  from: 'https://nodejs.org/api/n-api.html#napi_create_external_buffer',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-070'],
  catches: [
    'finalize:lost',
    'finalize:twice',
    'finalize:wrong-hint',
    'napi_create_external_buffer:does-nothing',
    'napi_create_external_buffer:other-status',
    'napi_create_external_buffer:result-changed',
  ],

  scenario(addon, { record, collect }) {
    (() => record('bytes', addon.run().byteLength))();
    collect(() => record('collected'));
  },

  expect(t, { callbacks, statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_create_external_buffer'), ['napi_ok'], 'it is created');
    t.deepEqual(recorded('bytes'), [0], 'it has no bytes');
    t.equal(recorded('collected').length, 1, 'there are 20 collections');
    t.deepEqual(
      callbacks('finalize').map(({ hint }) => hint),
      [101],
      'it runs once, with its hint',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ statuses }) {
    return statuses('napi_create_external_buffer').includes('napi_no_external_buffers_allowed')
      ? 'the runtime has no external buffers'
      : null;
  },
};
