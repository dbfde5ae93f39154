'use strict';

// The units of a String object are own properties that are enumerable, and neither writable nor configurable. The manual names no such
// object, and two engines give all of them.
const OBJECTS = [
  ['new String("ab")', 1, '[]'],
  ['new String("ab")', 2, '["0", "1"]'],
  ['new String("ab")', 4, '[]'],
];

module.exports = {
  rule: 'The filter of napi_get_all_property_names is of the units of a String object, too',
  from: 'https://nodejs.org/api/n-api.html#napi_key_filter',
  level: 'should',
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
