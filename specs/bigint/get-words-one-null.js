'use strict';

/* global BigInt */

const FUNCTIONS = ['napi_get_value_bigint_words'];

module.exports = {
  rule: 'One NULL alone is refused: sign_bit, words or word_count',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_bigint_words',
  level: 'should',
  napi: 6,
  covers: ['V-418'],
  catches: ['napi_get_value_bigint_words:does-nothing', 'napi_get_value_bigint_words:other-status'],

  scenario(addon) {
    addon.run(BigInt(5));
  },

  expect(t, { statuses, exit }) {
    for (const name of FUNCTIONS) {
      const refused = statuses(name);
      t.equal(refused.length, 3, `${name} is called`);
      t.ok(
        refused.every((status) => status !== 'napi_ok' && status !== 'did not return'),
        `${name} does not return napi_ok`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
