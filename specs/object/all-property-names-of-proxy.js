'use strict';

// That the bits are a filter is all that the manual says of them. Node applies none to these.
const TABLE = [
  ['new Proxy(Object.freeze({ a: 1 }), {})', '[]'],
  ['Object.freeze(new String("ab"))', '[]'],
];

module.exports = {
  rule: 'The filters of attributes hold for a proxy and for the characters of a String object too',
  from: 'https://nodejs.org/api/n-api.html#napi_get_all_property_names',
  level: 'may',
  napi: 6,
  covers: ['VN58'],
  provenBy: 'node@26.10.0',

  scenario(addon, { table }) {
    table(TABLE, (object) => addon.run(object, 1, 1, 1).map(String).sort());
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
