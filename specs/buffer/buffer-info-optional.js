'use strict';

// The manual says so with the typed arrays, and not here.
module.exports = {
  rule: 'napi_get_buffer_info can be asked for the length alone, and for the memory alone',
  from: 'https://nodejs.org/api/n-api.html#napi_get_buffer_info',
  level: 'should',
  napi: 1,
  covers: ['V-337', 'F-065'],
  catches: [
    'napi_get_buffer_info:does-nothing',
    'napi_get_buffer_info:other-status',
    'napi_get_buffer_info:result-changed',
  ],

  scenario(addon) {
    addon.run(Buffer.from('abcd'));
  },

  expect(t, { calls, notes, exit }) {
    const [length = {}, data = {}] = calls('napi_get_buffer_info');
    t.deepEqual([length.status, (length.results || {}).length], ['napi_ok', 4], 'the length alone');
    t.equal(data.status, 'napi_ok', 'the memory alone');
    t.deepEqual(
      notes('bytes').map(({ bytes }) => bytes),
      ['61626364'],
      'and it is that of the Buffer',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
