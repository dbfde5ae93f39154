'use strict';

// That it is an object is the duty of the caller.
const TABLE = [
  ['undefined', 'not napi_ok'],
  ['null', 'not napi_ok'],
];

module.exports = {
  rule: 'napi_object_freeze refuses undefined and null',
  from: 'https://nodejs.org/api/n-api.html#napi_object_freeze',
  level: 'should',
  napi: 8,
  covers: ['V-186'],
  catches: ['napi_object_freeze:does-nothing', 'napi_object_freeze:other-status'],

  scenario(addon, { table, outcomeOf }) {
    table(TABLE, (value) => outcomeOf(() => addon.run(value)));
  },

  expect(t, { statuses, exit }) {
    const returned = statuses('napi_object_freeze');
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
