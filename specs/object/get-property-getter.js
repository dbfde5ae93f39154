'use strict';

const TABLE = [
  ['(() => { const o = { get me() { return this === o; } }; return [o, "me"]; })()', 'true'],
  [
    '(() => { const o = Object.create({ get me() { return this === o; } }); return [o, "me"]; })()',
    'true',
  ],
  ['[new Proxy(mine, { get: (target, key) => [target, key] }), "a"]', '[mine, "a"]'],
];

module.exports = {
  rule: 'napi_get_property runs a getter, own or inherited, with the object as its this',
  from: 'https://nodejs.org/api/n-api.html#napi_get_property',
  level: 'should',
  napi: 1,
  covers: ['V-134'],
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
