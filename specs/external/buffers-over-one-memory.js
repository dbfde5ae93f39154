'use strict';

// The manual does not say what two external buffers over one memory are: refusing the second is as good.
module.exports = {
  rule: 'Two external Buffers over one memory are each finalized once, or the second is refused',
  from: 'https://nodejs.org/api/n-api.html#napi_create_external_buffer',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  perturb: true,
  covers: ['D-072', 'V-329', 'VN126'],
  catches: [
    'finalize:lost',
    'finalize:twice',
    'finalize:wrong-hint',
    'napi_create_external_buffer:does-nothing',
    'napi_create_external_buffer:other-status',
  ],

  scenario(addon, { record, collect }) {
    global.kept = addon.create();
    (() => addon.create())();
    collect(() => {
      record('collected');
      global.kept = null;
    });
  },

  expect(t, { callbacks, calls, recorded, exit }) {
    const created = calls('napi_create_external_buffer').map(({ status }) => status === 'napi_ok');
    t.ok(created.length === 2 && created[0], 'the first is created');
    t.equal(recorded('collected').length, 1, 'there are 20 collections');
    t.deepEqual(
      callbacks('finalize')
        .map(({ hint }) => hint)
        .sort((a, b) => a - b),
      created[1] ? [101, 102] : [101],
      'what was created is finalized once, with its hint',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ statuses }) {
    return statuses('napi_create_external_buffer')[0] === 'napi_no_external_buffers_allowed'
      ? 'the runtime has no external buffers'
      : null;
  },
};
