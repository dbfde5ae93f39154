'use strict';

const TABLE = [
  ['[Object.create({ q: 1 }), "q"]', '1'],
  ['[Object.assign(Object.create({ q: 1 }), { q: 2 }), "q"]', '2'],
  ['[{}, "toString"]', 'a function'],
  ['[{}, "nope"]', 'undefined'],
  ['[Object.create(null), "toString"]', 'undefined'],
  ['[[1], 5]', 'undefined'],
  ['[[, 1], 0]', 'undefined'],
];

module.exports = {
  rule: 'napi_get_property finds inherited properties, its own before them, and gives undefined where there is none',
  from: 'https://nodejs.org/api/n-api.html#napi_get_property',
  level: 'should',
  napi: 1,
  covers: ['V-133', 'VN51'],
  catches: [
    'napi_get_property:does-nothing',
    'napi_get_property:other-status',
    'napi_get_property:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, ([object, key]) => addon.run(object, key));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_get_property');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual([returned[i], rows[i]], ['napi_ok', expected], `of ${input} it is ${expected}`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
