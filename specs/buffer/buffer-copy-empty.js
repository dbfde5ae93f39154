'use strict';

// The manual does not say that data may be NULL where nothing is to be copied.
module.exports = {
  rule: 'A copy of no bytes is an empty Buffer: of a pointer, of NULL',
  from: 'https://nodejs.org/api/n-api.html#napi_create_buffer_copy',
  level: 'should',
  napi: 1,
  covers: ['V-325'],
  catches: [
    'napi_create_buffer_copy:does-nothing',
    'napi_create_buffer_copy:other-status',
    'napi_create_buffer_copy:result-changed',
  ],

  scenario(addon, { record }) {
    [addon.some(), addon.nothing()].forEach((made) =>
      record('made', [made instanceof Buffer, made && made.length]),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    ['a pointer', 'NULL'].forEach((what, i) => {
      t.equal(statuses('napi_create_buffer_copy')[i], 'napi_ok', `${what} returns napi_ok`);
      t.deepEqual(recorded('made')[i], [true, 0], `${what} makes an empty Buffer`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
