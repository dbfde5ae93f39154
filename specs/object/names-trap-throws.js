'use strict';

const TABLE = [
  ['new Proxy({}, { ownKeys() { throw mine; } })', 'throws mine'],
  ['new Proxy({ a: 1 }, { getOwnPropertyDescriptor() { throw mine; } })', 'throws mine'],
  ['new Proxy({}, { getPrototypeOf() { throw mine; } })', 'throws mine'],
];

module.exports = {
  rule: 'What a trap of a proxy throws is pending after napi_get_property_names and napi_get_all_property_names, and neither returns napi_ok',
  from: 'https://nodejs.org/api/n-api.html#napi_get_property_names',
  basis: [
    'Exceptions: any call may result in a pending exception, and returns napi_ok only where none is',
    'napi_get_property_names: the enumerable properties, for which a proxy is asked',
    'napi_get_all_property_names: with napi_key_include_prototypes and napi_key_enumerable those of the chain',
  ],
  napi: 6,
  covers: ['V-165', 'VN59'],
  catches: [
    'napi_get_all_property_names:does-nothing',
    'napi_get_all_property_names:other-status',
    'napi_get_property_names:does-nothing',
    'napi_get_property_names:other-status',
  ],

  scenario(addon, { table }) {
    table(TABLE, (object) => addon.names(object));
    table(TABLE, (object) => addon.all(object));
  },

  expect(t, { statuses, recorded, exit }) {
    const rows = recorded('row');
    t.equal(rows.length, 2 * TABLE.length, 'each is asked both ways');
    ['napi_get_property_names', 'napi_get_all_property_names'].forEach((name, f) =>
      TABLE.forEach(([input, expected], i) => {
        t.ok(
          ![undefined, 'did not return', 'napi_ok'].includes(statuses(name)[i]),
          `${name} does not return napi_ok for ${input}`,
        );
        t.equal(rows[f * TABLE.length + i], expected, `${name} of ${input}: the call ${expected}`);
      }),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
