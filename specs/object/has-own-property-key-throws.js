'use strict';

// "or an error will be thrown": whether that is an exception or a status is left to the reader.
const TABLE = [['[{}, 1]', 'throws TypeError']];

module.exports = {
  rule: 'An exception is pending after napi_has_own_property with a key that is neither string nor symbol',
  from: 'https://nodejs.org/api/n-api.html#napi_has_own_property',
  level: 'may',
  napi: 1,
  covers: ['V-147'],
  provenBy: 'node@26.10.0',

  scenario(addon, { table }) {
    table(TABLE, ([object, key]) => addon.run(object, key));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_has_own_property');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) => {
      t.ok(
        ![undefined, 'did not return', 'napi_ok'].includes(returned[i]),
        `${input} is not reported as done`,
      );
      t.equal(rows[i], expected, `${input}: the call ${expected}`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
