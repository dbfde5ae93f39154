'use strict';

// The manual says so of typed arrays alone.
module.exports = {
  rule: 'The data of napi_get_dataview_info points to the first byte of the view, not of its ArrayBuffer',
  from: 'https://nodejs.org/api/n-api.html#napi_get_dataview_info',
  level: 'should',
  napi: 1,
  covers: ['V-387', 'VN152'],
  catches: [
    'napi_get_dataview_info:does-nothing',
    'napi_get_dataview_info:other-status',
    'napi_get_dataview_info:result-changed',
  ],

  scenario(addon) {
    const { buffer } = Uint8Array.from({ length: 64 }, (_, i) => i);
    addon.run(new DataView(buffer, 24, 16));
  },

  expect(t, { calls, notes, exit }) {
    const [{ status, results = {} } = {}] = calls('napi_get_dataview_info');
    t.deepEqual([status, results.byte_offset], ['napi_ok', 24], 'it has the offset');
    t.equal((notes('bytes')[0] || {}).bytes, '18191a1b', 'data is at that offset');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
