'use strict';

// Whether napi_get_property_names looks at the chain is left open, so that getPrototypeOf need not run there.
const TABLE = [
  ['new Proxy({}, { ownKeys() { throw mine; } })', 'throws mine'],
  ['new Proxy({ a: 1 }, { getOwnPropertyDescriptor() { throw mine; } })', 'throws mine'],
];
const CHAIN = [['new Proxy({}, { getPrototypeOf() { throw mine; } })', 'throws mine']];
const TABLES = {
  napi_get_property_names: TABLE,
  napi_get_all_property_names: TABLE.concat(CHAIN),
};

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
    table(TABLE, (object) => void addon.names(object));
    table(TABLE.concat(CHAIN), (object) => void addon.all(object));
  },

  expect(t, { statuses, recorded, exit }) {
    const rows = recorded('row');
    t.equal(rows.length, 2 * TABLE.length + CHAIN.length, 'each is asked');
    Object.keys(TABLES).forEach((name, f) =>
      TABLES[name].forEach(([input, expected], i) => {
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
