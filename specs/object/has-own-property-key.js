'use strict';

const TABLE = [
  ['[{ 1: 1, a: 1, undefined: 1, null: 1, true: 1 }, 1]', 'not napi_ok'],
  ['[{ 1: 1, a: 1, undefined: 1, null: 1, true: 1 }, undefined]', 'not napi_ok'],
  ['[{ 1: 1, a: 1, undefined: 1, null: 1, true: 1 }, null]', 'not napi_ok'],
  ['[{ 1: 1, a: 1, undefined: 1, null: 1, true: 1 }, true]', 'not napi_ok'],
  ['[{ 1: 1, a: 1, undefined: 1, null: 1, true: 1 }, ({})]', 'not napi_ok'],
  ['[{ 1: 1, a: 1, undefined: 1, null: 1, true: 1 }, []]', 'not napi_ok'],
  ['[{ 1: 1, a: 1, undefined: 1, null: 1, true: 1 }, 1n]', 'not napi_ok'],
  ['[{ 1: 1, a: 1, undefined: 1, null: 1, true: 1 }, new String("a")]', 'not napi_ok'],
  [
    '[{ 1: 1, a: 1, undefined: 1, null: 1, true: 1 }, { toString: () => record("coerced", "a") }]',
    'not napi_ok',
  ],
  ['[{ 1: 1, a: 1, undefined: 1, null: 1, true: 1 }, () => {}]', 'not napi_ok'],
];

module.exports = {
  rule: 'napi_has_own_property converts no key: what is neither string nor symbol is refused',
  from: 'https://nodejs.org/api/n-api.html#napi_has_own_property',
  basis: [
    'napi_has_own_property: key must be a string or a symbol, or an error will be thrown; no conversion is performed',
  ],
  napi: 1,
  covers: ['E-042', 'V-146', 'VN52'],
  catches: ['napi_has_own_property:does-nothing', 'napi_has_own_property:other-status'],

  scenario(addon, { table, outcomeOf }) {
    table(TABLE, ([object, key]) => outcomeOf(() => void addon.run(object, key)));
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_has_own_property');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.ok(
        ![undefined, 'did not return', 'napi_ok'].includes(returned[i]),
        `${input}: ${expected}`,
      ),
    );
    t.equal(recorded('coerced').length, 0, 'no object is asked for its text');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
