'use strict';

const TABLE = [
  ['[[1, 2], 1]', '[["0", "1", "length"], "x", 2]'],
  ['[[], 3]', '[["3", "length"], "x", 4]'],
  ['[{}, 7]', '[["7"], "x", undefined]'],
  ['[{ set 0(value) { record("set", value); } }, 0]', '[["0"], undefined, undefined]'],
];

module.exports = {
  rule: 'napi_set_element writes by index, of arrays, objects and typed arrays; an array grows, and has holes in between',
  from: 'https://nodejs.org/api/n-api.html#napi_set_element',
  basis: [
    'napi_set_element: sets an element on the Object',
    'Working with JavaScript properties: an index is a key, as arr[123] = value is',
  ],
  napi: 1,
  covers: ['V-155', 'V-156', 'F-132'],
  catches: ['napi_set_element:does-nothing', 'napi_set_element:other-status'],

  scenario(addon, { table }) {
    table(TABLE, ([object, index]) => {
      addon.set(object, index, 'x');
      return [Reflect.ownKeys(object), object[index], object.length];
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_set_element');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(
        [returned[i], rows[i]],
        ['napi_ok', expected],
        `after ${input}: keys, value and length are ${expected}`,
      ),
    );
    t.deepEqual(recorded('set'), ['x'], 'a setter gets the value');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
