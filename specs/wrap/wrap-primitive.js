'use strict';

const TYPES = ['undefined', 'null', 'boolean', 'number', 'string', 'symbol'];

// The manual leaves it to the caller that a value has the type that a function expects.
module.exports = {
  rule: 'A value that is no object cannot be wrapped',
  from: 'https://nodejs.org/api/n-api.html#napi_wrap',
  level: 'should',
  napi: 1,
  covers: ['D-042'],
  catches: ['napi_wrap:does-nothing', 'napi_wrap:other-status'],

  scenario(addon) {
    for (const value of [undefined, null, true, 5, 'text', Symbol('local')]) addon.wrap(value, 1);
  },

  expect(t, { statuses, exit }) {
    const refused = statuses('napi_wrap');
    for (const [i, type] of TYPES.entries())
      t.ok(
        ![undefined, 'napi_ok', 'did not return'].includes(refused[i]),
        `it does not return napi_ok: ${type}`,
      );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
