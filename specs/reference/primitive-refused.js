'use strict';

/* global BigInt */

const VALUES = 6;

// The manual has references for "a limited set of value types" before version 10, and does not say what the others are answered.
module.exports = {
  rule: 'Before Node-API 10 no reference is created for undefined, null, a boolean, a number, a string and a BigInt',
  from: 'https://nodejs.org/api/n-api.html#napi_create_reference',
  level: 'should',
  napi: 6,
  covers: ['D-018', 'F-041'],
  catches: [
    'napi_create_reference:does-nothing',
    'napi_create_reference:other-status',
    'napi_create_reference:written-although-failed',
  ],

  scenario(addon) {
    for (const value of [undefined, null, true, 5, 'text', BigInt(5)]) addon.create(value, 1);
  },

  expect(t, { calls, exit }) {
    const tried = calls('napi_create_reference');
    t.equal(tried.length, VALUES, 'each is tried');
    for (const [i, value] of ['undefined', 'null', 'true', '5', "'text'", '5n'].entries()) {
      const { status, results } = tried[i] || {};
      t.ok(status !== undefined && status !== 'napi_ok', `${value} is refused`);
      t.equal(results && results.result, 'untouched', `nothing is written for ${value}`);
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
