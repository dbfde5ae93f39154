'use strict';

// What value is passed is the duty of the caller.
const TABLE = [
  ['[{}, undefined]', 'not napi_ok'],
  ['[{}, 1]', 'not napi_ok'],
  ['[{}, "a"]', 'not napi_ok'],
];

module.exports = {
  rule: 'A prototype that is neither object nor null is not reported as set',
  from: 'https://nodejs.org/api/n-api.html#node_api_set_prototype',
  level: 'may',
  napi: 8,
  covers: ['V-192'],
  provenBy: 'node@26.10.0',

  scenario(addon, { table, outcomeOf }) {
    table(TABLE, ([object, prototype]) => outcomeOf(() => addon.run(object, prototype)));
  },

  expect(t, { statuses, exit }) {
    const returned = statuses('node_api_set_prototype');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.ok(
        ![undefined, 'did not return', 'napi_ok'].includes(returned[i]),
        `${input}: ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
