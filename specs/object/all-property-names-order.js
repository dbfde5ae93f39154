'use strict';

const TABLE = [
  [
    '{ [Symbol("s")]: 1, b: 1, 2: 1, 1: 1, [Symbol("r")]: 1, a: 1 }',
    '["1", "2", "b", "a", Symbol(s), Symbol(r)]',
  ],
];

module.exports = {
  rule: 'Own names come as ECMAScript has own keys: indices ascending, strings, then symbols, the latter two as they were created',
  from: 'https://nodejs.org/api/n-api.html#napi_get_all_property_names',
  level: 'should',
  napi: 6,
  covers: ['V-169'],
  catches: [
    'napi_get_all_property_names:does-nothing',
    'napi_get_all_property_names:other-status',
    'napi_get_all_property_names:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, (object) => addon.run(object, 1, 0, 1));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_get_all_property_names');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(
        [returned[i], rows[i]],
        ['napi_ok', expected],
        `of ${input} they are ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
