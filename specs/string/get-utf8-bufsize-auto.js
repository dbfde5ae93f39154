'use strict';

// bufsize is documented as the size of the buffer, which this is not; callers pass it all the same.
module.exports = {
  rule: 'NAPI_AUTO_LENGTH for bufsize is a buffer that everything fits',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf8',
  level: 'may',
  napi: 1,
  covers: ['V-108', 'VN34'],
  catches: [
    'napi_get_value_string_utf8:does-nothing',
    'napi_get_value_string_utf8:other-status',
    'napi_get_value_string_utf8:result-changed',
  ],

  scenario(addon) {
    addon.run('abc');
  },

  expect(t, { calls, notes, exit }) {
    const [{ status, results } = {}] = calls('napi_get_value_string_utf8');
    t.deepEqual([status, results && results.result], ['napi_ok', 3], 'three bytes are told');
    t.deepEqual(
      notes('buffer').map(({ bytes }) => bytes),
      ['6162630040404000'],
      '"abc" and its terminator are written',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
