'use strict';

const TABLE = [
  ['undefined', 'not napi_ok'],
  ['null', 'not napi_ok'],
];

module.exports = {
  rule: 'napi_get_prototype refuses undefined and null',
  from: 'https://nodejs.org/api/n-api.html#napi_get_prototype',
  level: 'should',
  napi: 1,
  covers: ['V-190'],
  catches: ['napi_get_prototype:does-nothing', 'napi_get_prototype:other-status'],

  scenario(addon, { table, outcomeOf }) {
    table(TABLE, (value) => outcomeOf(() => addon.run(value)));
  },

  expect(t, { statuses, exit }) {
    const returned = statuses('napi_get_prototype');
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
