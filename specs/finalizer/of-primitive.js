'use strict';

const TYPES = ['undefined', 'null', 'boolean', 'number', 'string', 'symbol'];

// The manual leaves it to the caller that a value has the type that a function expects.
module.exports = {
  rule: 'No finalizer is added to a value that is no object',
  from: 'https://nodejs.org/api/n-api.html#napi_add_finalizer',
  level: 'should',
  napi: 5,
  covers: ['D-065'],
  catches: ['napi_add_finalizer:does-nothing', 'napi_add_finalizer:other-status'],

  scenario(addon) {
    for (const value of [undefined, null, true, 5, 'text', Symbol('local')]) addon.add(value);
  },

  expect(t, { statuses, callbacks, exit }) {
    const refused = statuses('napi_add_finalizer');
    for (const [i, type] of TYPES.entries())
      t.ok(
        ![undefined, 'napi_ok', 'did not return'].includes(refused[i]),
        `it does not return napi_ok: ${type}`,
      );
    t.deepEqual(callbacks('finalize'), [], 'nor does one run');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
