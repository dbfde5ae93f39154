'use strict';

// That much may be refused; to make another array and call it one of that length is the breach.
const TABLE = [
  ['2147483648', 2147483648],
  ['4294967295', 4294967295],
];

module.exports = {
  rule: 'Where napi_create_array_with_length makes an array of 2^31 or 2^32-1, that is its length',
  from: 'https://nodejs.org/api/n-api.html#napi_create_array_with_length',
  basis: ['napi_create_array_with_length: the length property is set to the given length'],
  napi: 1,
  covers: ['V-310', 'VN111', 'F-020'],
  provenBy: 'node@26.10.0',

  scenario(addon, { record, outcomeOf }) {
    TABLE.forEach(() =>
      record(
        'length',
        outcomeOf(() => (addon.run() || { length: 'none' }).length),
      ),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_create_array_with_length');
    const lengths = recorded('length');
    t.equal(lengths.length, TABLE.length, 'each is tried');
    TABLE.forEach(([input, expected], i) => {
      const refused = ![undefined, 'did not return', 'napi_ok'].includes(returned[i]);
      t.ok(refused || lengths[i] === String(expected), `${input} is refused, or is the length`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
