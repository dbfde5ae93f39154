'use strict';

/* global BigInt */

module.exports = {
  rule: 'napi_get_value_double refuses what is no number with napi_number_expected: a text, a boolean, null, undefined, an object, a boxed number, a function, a symbol and a BigInt',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_double',
  basis: ['napi_get_value_double: a value that is no number gives napi_number_expected'],
  napi: 1,
  covers: ['V-026', 'VN10', 'F-089'],
  catches: ['napi_get_value_double:does-nothing', 'napi_get_value_double:other-status'],

  scenario(addon, { record }) {
    const others = ['1', '', true, null, undefined, {}, [1], new Number(1), () => 1, Symbol('1')];
    if (typeof BigInt === 'function') others.push(BigInt(1));
    others.push({ valueOf: () => record('coerced', 'valueOf') });
    others.forEach((other) => addon.run(other));
    record('others', others.length);
  },

  expect(t, { statuses, recorded, exit }) {
    const refused = statuses('napi_get_value_double');
    t.ok(refused.length >= 11, 'all others are asked for');
    t.equal(refused.length, recorded('others')[0], 'each is asked for once');
    t.ok(
      refused.every((status) => status === 'napi_number_expected'),
      'each is refused with napi_number_expected',
    );
    t.equal(recorded('coerced').length, 0, 'no object is asked for its value');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
