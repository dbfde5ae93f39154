'use strict';

module.exports = {
  rule: 'napi_get_buffer_info accepts what is empty, and tells the length 0: a Buffer, a Uint8Array, the end of one',
  from: 'https://nodejs.org/api/n-api.html#napi_get_buffer_info',
  basis: ['napi_get_buffer_info: if the length is 0, data may be NULL or any other pointer'],
  napi: 1,
  covers: ['V-339', 'VN120'],
  catches: ['napi_get_buffer_info:other-status', 'napi_get_buffer_info:result-changed'],

  scenario(addon) {
    [Buffer.alloc(0), new Uint8Array(0), new Uint8Array(8).subarray(8)].forEach((each) =>
      addon.run(each),
    );
  },

  expect(t, { calls, exit }) {
    ['a Buffer', 'a Uint8Array', 'the end of one'].forEach((what, i) => {
      const { status, results = {} } = calls('napi_get_buffer_info')[i] || {};
      t.deepEqual([status, results.length], ['napi_ok', 0], `${what} has the length 0`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
