'use strict';

// The manual has data be "the data buffer underlying the DataView", and the offset be one within it; Node adjusts data as it does
// for typed arrays, so that no more is asked of data than with offset 0.
module.exports = {
  rule: 'napi_get_dataview_info has length, memory, ArrayBuffer and offset, all at once, each alone, and none',
  from: 'https://nodejs.org/api/n-api.html#napi_get_dataview_info',
  basis: [
    'napi_get_dataview_info: the number of bytes, the data, the ArrayBuffer and the byte offset',
    'napi_get_dataview_info: any of the out parameters may be NULL',
  ],
  napi: 1,
  covers: ['V-387', 'VN150', 'F-067'],
  catches: [
    'napi_get_dataview_info:does-nothing',
    'napi_get_dataview_info:other-status',
    'napi_get_dataview_info:result-changed',
  ],

  scenario(addon, { record }) {
    const { buffer } = Uint8Array.from({ length: 32 }, (_, i) => i);
    [new DataView(buffer, 4, 8), new DataView(buffer)].forEach((view) =>
      record('buffer', addon.run(view) === buffer),
    );
  },

  expect(t, { calls, notes, recorded, exit }) {
    const all = calls('napi_get_dataview_info');
    t.equal(all.length, 12, 'it is asked each time');
    t.ok(
      all.every(({ status }) => status === 'napi_ok'),
      'it returns napi_ok each time',
    );
    const told = all.map(({ results = {} }) => [results.bytelength, results.byte_offset]);
    const none = [undefined, undefined];
    const expected = (length, offset) => [
      [length, offset],
      [length, undefined],
      none,
      none,
      [undefined, offset],
      none,
    ];
    t.deepEqual(told.slice(0, 6), expected(8, 4), 'length and offset of a part are right');
    t.deepEqual(told.slice(6), expected(32, 0), 'so are those of all');
    t.deepEqual(recorded('buffer'), [true, true], 'the ArrayBuffer is that of the view');
    t.equal((notes('bytes')[1] || {}).bytes, '00010203', 'the memory is that of the view');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
