'use strict';

const TABLE = [
  ['"getter"', '["got", 2]'],
  ['"setter"', '["mine", 0]'],
];

module.exports = {
  rule: 'A getter alone leaves the setter that an accessor has, and a setter alone the getter: what is missing is not undefined',
  from: 'https://nodejs.org/api/n-api.html#napi_define_properties',
  level: 'should',
  napi: 1,
  covers: ['V-218'],
  catches: [
    'getter:lost',
    'napi_define_properties:does-nothing',
    'napi_define_properties:other-status',
  ],

  scenario(addon, { table }) {
    table(TABLE, (half) => {
      let sets = 0;
      const accessor = { get: () => 'mine', set: () => ++sets, configurable: true };
      const object = Object.defineProperty({}, 'a', accessor);
      addon[half](object, 'a', 4);
      object.a = 1;
      object.a = 2;
      return [object.a, sets];
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_define_properties');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(
        [returned[i], rows[i]],
        ['napi_ok', expected],
        `after ${input}: what is read, and how often the old setter ran, are ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
