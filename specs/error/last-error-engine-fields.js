'use strict';

// The manual: not implemented for any VM, at present.
module.exports = {
  rule: 'engine_reserved and engine_error_code of the last error are NULL and 0',
  from: 'https://nodejs.org/api/n-api.html#napi_extended_error_info',
  level: 'may',
  napi: 1,
  covers: ['E-008'],
  catches: ['napi_get_last_error_info:does-nothing'],

  scenario(addon) {
    addon.run('text');
  },

  expect(t, { notes, exit }) {
    t.deepEqual(
      notes('engine reserved').map(({ value }) => value),
      [0],
      'nothing is reserved',
    );
    t.deepEqual(
      notes('engine error code').map(({ value }) => value),
      [0],
      'there is no code',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
