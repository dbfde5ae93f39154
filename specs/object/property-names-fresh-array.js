'use strict';

module.exports = {
  rule: 'Each call of napi_get_property_names gives a new array: what is done to it changes neither the next one nor Object.keys',
  from: 'https://nodejs.org/api/n-api.html#napi_get_property_names',
  level: 'should',
  napi: 1,
  covers: ['V-166', 'VN60'],
  catches: [
    'napi_get_property_names:does-nothing',
    'napi_get_property_names:other-status',
    'napi_get_property_names:result-changed',
  ],

  scenario(addon, { record, outcomeOf }) {
    const object = { a: 1, b: 1 };
    record(
      'seen',
      outcomeOf(() => {
        const first = addon.run(object);
        const same = first === addon.run(object);
        first.push('c');
        first[0] = 'x';
        return [
          Array.isArray(first),
          same,
          addon.run(object),
          Object.keys(object),
          Reflect.ownKeys(object),
          addon.run({ a: 1, b: 1 }),
        ];
      }),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(
      statuses('napi_get_property_names'),
      Array(4).fill('napi_ok'),
      'it is asked for four times',
    );
    t.equal(
      recorded('seen')[0],
      '[true, false, ["a", "b"], ["a", "b"], ["a", "b"], ["a", "b"]]',
      'it is an array, another each time, and all others are as they were',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
