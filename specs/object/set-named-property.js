'use strict';

// The object, and the number of the name in C: "a", "\u00e9\ud83d\ude00", "0", "", "toString", "a b".
const TABLE = [
  ['[{}, 0]', '["a"]'],
  ['[{}, 1]', '["é😀"]'],
  ['[[], 2]', '["0", "length"]'],
  ['[{ b: 1 }, 2]', '["0", "b"]'],
  ['[{}, 3]', '[""]'],
  ['[{}, 4]', '["toString"]'],
  ['[{ set a(value) { record("set", value); } }, 0]', '["a"]'],
  ['[{}, 5]', '["a b"]'],
];

module.exports = {
  rule: 'napi_set_named_property sets the property that the UTF-8 text names, as napi_set_property does',
  from: 'https://nodejs.org/api/n-api.html#napi_set_named_property',
  basis: [
    'napi_set_named_property: equivalent to napi_set_property with a string made of utf8Name',
  ],
  napi: 1,
  covers: ['V-152', 'F-134'],
  catches: ['napi_set_named_property:does-nothing', 'napi_set_named_property:other-status'],

  scenario(addon, { table }) {
    table(TABLE, ([object, name]) => {
      addon.set(object, name);
      return Reflect.ownKeys(object);
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_set_named_property');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(
        [returned[i], rows[i]],
        ['napi_ok', expected],
        `after ${input} the keys are ${expected}`,
      ),
    );
    t.deepEqual(recorded('set'), [0], 'the setter gets the value');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
