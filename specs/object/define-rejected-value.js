'use strict';

const TABLE = [
  ['Object.freeze({})', 'not napi_ok'],
  ['Object.preventExtensions({})', 'not napi_ok'],
  ['Object.defineProperty({}, "a", { value: 1 })', 'not napi_ok'],
  ['new Proxy({}, { defineProperty: () => false })', 'not napi_ok'],
];

module.exports = {
  rule: 'A value that the object refuses is not reported as defined: frozen, not extensible, not configurable, a trap that says no',
  from: 'https://nodejs.org/api/n-api.html#napi_define_properties',
  basis: [
    'napi_define_properties: as defined by DefineOwnProperty(), which may refuse; returns napi_ok if it succeeded',
  ],
  napi: 1,
  covers: ['V-216', 'F-051', 'E-044'],
  catches: ['napi_define_properties:does-nothing', 'napi_define_properties:other-status'],

  scenario(addon, { table, outcomeOf }) {
    table(TABLE, (object) => outcomeOf(() => void addon.value(object, 'a', 7, 2)));
  },

  expect(t, { statuses, exit }) {
    const returned = statuses('napi_define_properties');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.ok(
        ![undefined, 'did not return', 'napi_ok'].includes(returned[i]),
        `${input}: ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
