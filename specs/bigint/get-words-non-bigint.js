'use strict';

/* global BigInt */

module.exports = {
  rule: 'napi_get_value_bigint_words refuses what is no BigInt with napi_bigint_expected: a number, a text, a boolean, null, undefined, an object, a boxed BigInt and a symbol',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_bigint_words',
  level: 'should',
  napi: 6,
  covers: ['V-412', 'VN167'],
  catches: ['napi_get_value_bigint_words:does-nothing', 'napi_get_value_bigint_words:other-status'],

  scenario(addon, { record }) {
    const others = [1, 1.5, '1', true, null, undefined, {}, Object(BigInt(1)), Symbol('1')];
    others.push({ valueOf: () => record('coerced', 'valueOf') });
    others.forEach((other) => addon.run(other, 1));
  },

  expect(t, { statuses, recorded, exit }) {
    const refused = statuses('napi_get_value_bigint_words');
    t.equal(refused.length, 10, 'each is asked for once');
    t.ok(
      refused.every((status) => status === 'napi_bigint_expected'),
      'each is refused with napi_bigint_expected',
    );
    t.equal(recorded('coerced').length, 0, 'no object is asked for its value');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
