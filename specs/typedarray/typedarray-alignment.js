'use strict';

const CLASSES = [
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float32Array',
  'Float64Array',
];

// The manual has no word on it; ECMAScript has no such array.
module.exports = {
  rule: 'A typed array whose offset is no multiple of the size of its elements raises a RangeError: each type of more than a byte',
  from: 'https://nodejs.org/api/n-api.html#napi_create_typedarray',
  level: 'should',
  napi: 1,
  covers: ['V-366', 'VN142', 'F-048', 'E-046'],
  catches: ['napi_create_typedarray:does-nothing', 'napi_create_typedarray:other-status'],

  scenario(addon, { record }) {
    CLASSES.forEach((_, i) => {
      let thrown = 'nothing';
      try {
        addon.create(3 + i, new ArrayBuffer(32), 1, 1);
      } catch (error) {
        thrown = error.constructor.name;
      }
      record('thrown', thrown);
    });
  },

  expect(t, { statuses, recorded, exit }) {
    CLASSES.forEach((name, i) => {
      const status = statuses('napi_create_typedarray')[i];
      const failed = status !== undefined && status !== 'napi_ok' && status !== 'did not return';
      t.ok(failed, `${name} does not return napi_ok`);
      t.equal(recorded('thrown')[i], 'RangeError', `${name} raises a RangeError`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
