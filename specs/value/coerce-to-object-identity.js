'use strict';

const TABLE = [
  ['({})', 'true'],
  ['[]', 'true'],
  ['() => {}', 'true'],
  ['new Date(5)', 'true'],
  ['new String("a")', 'true'],
  ['Object.create(null)', 'true'],
  ['new Proxy({}, {})', 'true'],
  ['new Proxy(() => {}, {})', 'true'],
];

module.exports = {
  rule: 'napi_coerce_to_object returns an object itself: plain ones, arrays, functions, proxies, those without a prototype',
  from: 'https://nodejs.org/api/n-api.html#napi_coerce_to_object',
  basis: [
    'napi_coerce_to_object: the abstract operation ToObject(), which returns an object unchanged',
  ],
  napi: 1,
  covers: ['V-051', 'VN14'],
  catches: [
    'napi_coerce_to_object:does-nothing',
    'napi_coerce_to_object:other-status',
    'napi_coerce_to_object:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, (value) => addon.run(value) === value);
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_coerce_to_object');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual([returned[i], rows[i]], ['napi_ok', expected], `${input} is returned itself`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
