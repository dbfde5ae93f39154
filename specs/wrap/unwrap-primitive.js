'use strict';

const TYPES = ['undefined', 'null', 'boolean', 'number', 'string', 'symbol'];

// The manual leaves it to the caller that a value has the type that a function expects.
module.exports = {
  rule: 'A value that is no object yields no native object',
  from: 'https://nodejs.org/api/n-api.html#napi_unwrap',
  level: 'should',
  napi: 1,
  covers: ['D-041'],
  catches: [
    'napi_remove_wrap:does-nothing',
    'napi_remove_wrap:other-status',
    'napi_remove_wrap:written-although-failed',
    'napi_unwrap:does-nothing',
    'napi_unwrap:other-status',
    'napi_unwrap:written-although-failed',
  ],

  scenario(addon) {
    const values = [undefined, null, true, 5, 'text', Symbol('local')];
    for (const value of values) addon.unwrap(value);
    for (const value of values) addon.take_off(value);
  },

  expect(t, { calls, exit }) {
    for (const name of ['napi_unwrap', 'napi_remove_wrap'])
      for (const [i, type] of TYPES.entries()) {
        const { status, results } = calls(name)[i] || {};
        t.ok(status !== undefined && status !== 'napi_ok', `${name} refuses: ${type}`);
        t.equal(results && results.result, 'untouched', `${name} writes nothing: ${type}`);
      }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
