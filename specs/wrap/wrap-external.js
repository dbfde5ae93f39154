'use strict';

// The manual says that an external is no object, and once said that it can be wrapped. Either answer will do; there has to be one.
module.exports = {
  rule: 'An external is wrapped, and yields its native object, or is refused with a status',
  from: 'https://nodejs.org/api/n-api.html#napi_wrap',
  level: 'should',
  napi: 1,
  covers: ['D-045'],
  catches: [
    'napi_unwrap:does-nothing',
    'napi_unwrap:other-status',
    'napi_unwrap:result-changed',
    'napi_wrap:does-nothing',
    'napi_wrap:other-status',
  ],

  scenario(addon) {
    const external = addon.external();
    addon.wrap(external, 1);
    addon.unwrap(external);
  },

  expect(t, { calls, statuses, exit }) {
    const [wrapped] = statuses('napi_wrap');
    t.ok(![undefined, 'did not return'].includes(wrapped), 'napi_wrap returns');
    t.deepEqual(
      calls('napi_unwrap').map(({ results }) => results && results.result),
      [wrapped === 'napi_ok' ? 1 : 'untouched'],
      'napi_unwrap says the same',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
