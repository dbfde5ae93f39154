'use strict';

// Offset and length over 32 bytes.
const TABLE = [
  [33, 0],
  [32, 1],
  [25, 8],
  [0, 33],
  [200, 10],
];

module.exports = {
  rule: 'A DataView beyond the end of its ArrayBuffer raises a RangeError, and napi_create_dataview does not return napi_ok: none from 33 of 32 bytes, 1 from 32, 8 from 25, 33, 10 from 200',
  from: 'https://nodejs.org/api/n-api.html#napi_create_dataview',
  basis: [
    'napi_create_dataview: byte_length and byte_offset have to be at most the size in bytes, or a RangeError is raised',
    'Exceptions: after napi_ok no exception is pending',
  ],
  napi: 1,
  covers: ['V-382', 'VN151', 'F-028', 'E-047'],
  provenBy: 'deno@2.9.6',

  scenario(addon, { record }) {
    TABLE.forEach(([offset, length]) => {
      let thrown = 'nothing';
      try {
        addon.create(new ArrayBuffer(32), offset, length);
      } catch (error) {
        thrown = error.constructor.name;
      }
      record('thrown', thrown);
    });
  },

  expect(t, { statuses, recorded, exit }) {
    TABLE.forEach(([offset, length], i) => {
      const what = `${length} from ${offset}`;
      const status = statuses('napi_create_dataview')[i];
      const failed = status !== undefined && status !== 'napi_ok' && status !== 'did not return';
      t.ok(failed, `${what} does not return napi_ok`);
      t.equal(recorded('thrown')[i], 'RangeError', `${what} raises a RangeError`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
