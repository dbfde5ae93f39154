'use strict';

/* global BigInt */

module.exports = {
  rule: '16777217 words (beyond 2^30 bits) become the BigInt 2^1073741824, or are refused, and the process goes on',
  from: 'https://nodejs.org/api/n-api.html#napi_create_bigint_words',
  level: 'should',
  napi: 6,
  covers: ['V-407', 'F-025', 'VN168'],
  catches: ['napi_create_bigint_words:does-nothing', 'napi_create_bigint_words:other-status'],

  scenario(addon, { record }) {
    let made;
    try {
      made = addon.run();
    } catch (error) {
      made = undefined;
    }
    const right = () => typeof made === 'bigint' && made === BigInt(1) << BigInt(1073741824);
    record('outcome', made === undefined ? 'none' : right() ? 'the right BigInt' : 'another value');
  },

  expect(t, { statuses, recorded, exit }) {
    const [status] = statuses('napi_create_bigint_words');
    t.ok(status !== undefined && status !== 'did not return', 'the call returns');
    t.equal(
      recorded('outcome')[0],
      status === 'napi_ok' ? 'the right BigInt' : 'none',
      'there is the right BigInt where the call succeeded, and none where it failed',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
