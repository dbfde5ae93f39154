'use strict';

// Nothing of a frozen object is writable or configurable, and nothing of a sealed one configurable.
const OBJECTS = [
  ['Object.freeze([5])', 1, '[]'],
  ['Object.freeze([5])', 4, '[]'],
  ['Object.freeze({ 0: 5 })', 1, '[]'],
  ['Object.freeze({ 0: 5 })', 4, '[]'],
  ['Object.seal([5])', 4, '[]'],
  ['Object.seal({ 0: 5, a: 6 })', 1, '["0", "a"]'],
];

module.exports = {
  rule: 'The filter of napi_get_all_property_names is of the indices of objects that were frozen or sealed, too',
  from: 'https://nodejs.org/api/n-api.html#napi_key_filter',
  basis: [
    'napi_key_filter: property filter bits, of the attributes and of the kinds of keys',
    'napi_get_all_property_names: key_filter is which properties to retrieve',
  ],
  napi: 6,
  covers: ['V-170', 'V-173'],
  catches: [
    'napi_get_all_property_names:does-nothing',
    'napi_get_all_property_names:result-changed',
  ],

  scenario(addon, { table }) {
    const names = (object, filter) => addon.run(object, 1, filter, 1).map(String);
    table(OBJECTS, (object, filter) => names(object, filter));
  },

  expect(t, { recorded, exit }) {
    const rows = recorded('row');
    t.equal(rows.length, OBJECTS.length, 'each object is asked once');
    OBJECTS.forEach(([object, filter, expected], i) =>
      t.equal(rows[i], expected, `of ${object}, filter ${filter} gives ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
