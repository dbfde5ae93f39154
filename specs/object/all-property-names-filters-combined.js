'use strict';

// One property is not enumerable, one not writable, one not configurable.
const SAMPLE = `Object.defineProperties({ b: 1, 2: 1, 1: 1, a: 1, [Symbol("k")]: 1 }, {
  ne: { value: 1, writable: true, configurable: true },
  nw: { value: 1, enumerable: true, configurable: true },
  nc: { value: 1, enumerable: true, writable: true },
  [Symbol("ne")]: { value: 1, writable: true, configurable: true },
})`;

const FILTERS = [
  ['writable and enumerable', 3, '["1", "2", "Symbol(k)", "a", "b", "nc"]'],
  ['writable and configurable', 5, '["1", "2", "Symbol(k)", "Symbol(ne)", "a", "b", "ne"]'],
  ['enumerable and configurable', 6, '["1", "2", "Symbol(k)", "a", "b", "nw"]'],
  ['all three', 7, '["1", "2", "Symbol(k)", "a", "b"]'],
  ['enumerable strings', 18, '["1", "2", "a", "b", "nc", "nw"]'],
  ['enumerable symbols', 10, '["Symbol(k)"]'],
  ['neither strings nor symbols', 24, '[]'],
];

module.exports = {
  rule: 'The bits of napi_key_filter combine: what napi_get_all_property_names gives passes all of them',
  from: 'https://nodejs.org/api/n-api.html#napi_key_filter',
  basis: ["napi_key_filter: property filter bits; they can be or'ed to a composite filter"],
  napi: 6,
  covers: ['V-176', 'V-177', 'VN55'],
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
