'use strict';

// Type, offset and length over 16 bytes.
const TABLE = [
  [1, 0, 17],
  [1, 16, 1],
  [1, 17, 0],
  [5, 8, 3],
  [5, 0, 5],
  [8, 8, 2],
  [1, 136, 1],
];

module.exports = {
  rule: 'A typed array beyond the end of its ArrayBuffer raises a RangeError, and napi_create_typedarray does not return napi_ok: one element too many, an offset too far',
  from: 'https://nodejs.org/api/n-api.html#napi_create_typedarray',
  basis: [
    'napi_create_typedarray: length times the size of an element and the offset have to be at most the size, or a RangeError is raised',
    'Exceptions: after napi_ok no exception is pending',
  ],
  napi: 1,
  covers: ['E-046', 'V-364', 'VN142'],
  catches: ['napi_create_typedarray:does-nothing', 'napi_create_typedarray:other-status'],

  scenario(addon, { record }) {
    TABLE.forEach(([type, offset, length]) => {
      let thrown = 'nothing';
      try {
        addon.create(type, new ArrayBuffer(16), offset, length);
      } catch (error) {
        thrown = error.constructor.name;
      }
      record('thrown', thrown);
    });
  },

  expect(t, { statuses, recorded, exit }) {
    TABLE.forEach(([type, offset, length], i) => {
      const what = `type ${type}: ${length} from ${offset}`;
      const status = statuses('napi_create_typedarray')[i];
      const failed = status !== undefined && status !== 'napi_ok' && status !== 'did not return';
      t.ok(failed, `${what} does not return napi_ok`);
      t.equal(recorded('thrown')[i], 'RangeError', `${what} raises a RangeError`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
