'use strict';

// What name is passed is the duty of the caller.
const TABLE = [
  ['[{}, 5]', '[]'],
  ['[{}, {}]', '[]'],
  ['[{}, undefined]', '[]'],
];

module.exports = {
  rule: 'A name that is neither string nor symbol is refused by napi_define_properties, and nothing is defined',
  from: 'https://nodejs.org/api/n-api.html#napi_property_descriptor',
  level: 'should',
  napi: 1,
  covers: ['E-043', 'V-211', 'VN71'],
  catches: ['napi_define_properties:does-nothing', 'napi_define_properties:other-status'],

  scenario(addon, { table, outcomeOf }) {
    table(TABLE, ([object, key]) => {
      outcomeOf(() => void addon.value(object, key, 7, 1));
      return Reflect.ownKeys(object);
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_define_properties');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) => {
      t.ok(
        ![undefined, 'did not return', 'napi_ok'].includes(returned[i]),
        `${input} is not reported as done`,
      );
      t.equal(rows[i], expected, `of ${input} the keys are ${expected}`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
