'use strict';

const TABLE = [
  ['true', 'true'],
  ['false', 'false'],
  ['undefined', 'undefined'],
  ['null', 'null'],
];

module.exports = {
  rule: 'napi_get_boolean, napi_get_undefined and napi_get_null give the values true, false, undefined and null, each time',
  from: 'https://nodejs.org/api/n-api.html#napi_get_boolean',
  basis: [
    'napi_get_boolean: the singleton of the given boolean',
    'napi_get_undefined: the Undefined value',
    'napi_get_null: null',
  ],
  napi: 1,
  covers: ['V-031', 'V-032', 'VN22', 'F-064', 'F-076', 'F-083'],
  catches: [
    'napi_get_boolean:does-nothing',
    'napi_get_boolean:other-status',
    'napi_get_boolean:result-changed',
    'napi_get_null:does-nothing',
    'napi_get_null:other-status',
    'napi_get_null:result-changed',
    'napi_get_undefined:other-status',
    'napi_get_undefined:result-changed',
  ],

  scenario(addon, { table }) {
    const names = ['getTrue', 'getFalse', 'getUndefined', 'getNull'];
    TABLE.forEach((row, i) =>
      table([row], (value) =>
        addon[names[i]]() === addon[names[i]]() ? addon[names[i]]() : [value, 'twice'],
      ),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    const rows = recorded('row');
    t.deepEqual(statuses('napi_get_boolean'), Array(6).fill('napi_ok'), 'booleans are given');
    t.deepEqual(statuses('napi_get_undefined'), Array(3).fill('napi_ok'), 'undefined is given');
    t.deepEqual(statuses('napi_get_null'), Array(3).fill('napi_ok'), 'null is given');
    TABLE.forEach(([input, expected], i) =>
      t.equal(rows[i], expected, `${input} is that, each time`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
