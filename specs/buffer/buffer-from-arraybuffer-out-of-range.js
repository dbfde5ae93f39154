'use strict';

// Offset and length of 16 bytes.
const TABLE = [
  [8, 9],
  [17, 0],
  [0, 17],
  [16, 1],
];

module.exports = {
  rule: 'node_api_create_buffer_from_arraybuffer raises a RangeError for a part beyond the end, and does not return napi_ok: 9 from 8 of 16 bytes, none from 17, 17, 1 from 16',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_buffer_from_arraybuffer',
  basis: [
    'node_api_create_buffer_from_arraybuffer: offset and length have to be within the size, or a RangeError is raised',
    'Exceptions: after napi_ok no exception is pending',
  ],
  napi: 10,
  covers: ['V-332', 'F-146', 'E-048', 'V-461'],
  provenBy: 'node@26.10.0',

  scenario(addon, { record }) {
    TABLE.forEach(([offset, length]) => {
      let thrown = 'nothing';
      try {
        addon.create(new ArrayBuffer(16), offset, length);
      } catch (error) {
        thrown = error.constructor.name;
      }
      record('thrown', thrown);
    });
  },

  expect(t, { statuses, recorded, exit }) {
    TABLE.forEach(([offset, length], i) => {
      const what = `${length} from ${offset}`;
      const status = statuses('node_api_create_buffer_from_arraybuffer')[i];
      const failed = status !== undefined && status !== 'napi_ok' && status !== 'did not return';
      t.ok(failed, `${what}: it does not return napi_ok`);
      t.equal(recorded('thrown')[i], 'RangeError', `${what}: a RangeError is pending`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
