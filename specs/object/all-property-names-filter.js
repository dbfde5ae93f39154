'use strict';

// One property is not enumerable, one not writable, one not configurable.
const SAMPLE = `Object.defineProperties({ b: 1, 2: 1, 1: 1, a: 1, [Symbol("k")]: 1 }, {
  ne: { value: 1, writable: true, configurable: true },
  nw: { value: 1, enumerable: true, configurable: true },
  nc: { value: 1, enumerable: true, writable: true },
  [Symbol("ne")]: { value: 1, writable: true, configurable: true },
})`;

const FILTERS = [
  [
    'napi_key_all_properties',
    0,
    '["1", "2", "Symbol(k)", "Symbol(ne)", "a", "b", "nc", "ne", "nw"]',
  ],
  ['napi_key_writable', 1, '["1", "2", "Symbol(k)", "Symbol(ne)", "a", "b", "nc", "ne"]'],
  ['napi_key_enumerable', 2, '["1", "2", "Symbol(k)", "a", "b", "nc", "nw"]'],
  ['napi_key_configurable', 4, '["1", "2", "Symbol(k)", "Symbol(ne)", "a", "b", "ne", "nw"]'],
  ['napi_key_skip_strings', 8, '["Symbol(k)", "Symbol(ne)"]'],
  ['napi_key_skip_symbols', 16, '["1", "2", "a", "b", "nc", "ne", "nw"]'],
];

module.exports = {
  rule: 'Each bit of napi_key_filter limits what napi_get_all_property_names gives, and nothing else does',
  from: 'https://nodejs.org/api/n-api.html#napi_key_filter',
  basis: [
    'napi_key_filter: property filter bits, of the attributes and of the kinds of keys',
    'napi_get_all_property_names: key_filter is which properties to retrieve',
  ],
  napi: 6,
  covers: ['V-169', 'V-170', 'V-171', 'V-173', 'V-174', 'V-175', 'VN56'],
  catches: [
    'napi_get_all_property_names:does-nothing',
    'napi_get_all_property_names:other-status',
    'napi_get_all_property_names:result-changed',
  ],

  scenario(addon, { table }) {
    FILTERS.forEach(([, filter]) =>
      table([[SAMPLE]], (object) => addon.run(object, 1, filter, 1).map(String).sort()),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_get_all_property_names');
    const rows = recorded('row');
    t.equal(returned.length, FILTERS.length, 'each filter is one call');
    FILTERS.forEach(([name, filter, expected], i) =>
      t.deepEqual(
        [returned[i], rows[i]],
        ['napi_ok', expected],
        `${name} (${filter}) gives ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
