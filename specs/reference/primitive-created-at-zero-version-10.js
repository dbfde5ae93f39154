'use strict';

/* global BigInt */

const TYPES = ['undefined', 'null', 'boolean', 'number', 'string', 'bigint'];

// The manual has such values released when the count "becomes" zero, and does not speak of one that is zero from the beginning.
module.exports = {
  rule: 'Since Node-API 10 a reference that is created with a count of zero for a value that cannot be held weakly yields NULL',
  from: 'https://nodejs.org/api/n-api.html#napi_create_reference',
  level: 'should',
  napi: 10,
  covers: ['D-020'],
  catches: [
    'napi_create_reference:does-nothing',
    'napi_get_reference_value:other-status',
    'napi_get_reference_value:result-changed',
  ],

  scenario(addon) {
    const values = [undefined, null, true, 5, 'text', BigInt(5)];
    for (const value of values) addon.create(value, 0);
    for (const i of values.keys()) addon.get(i);
  },

  expect(t, { calls, exit }) {
    const gets = calls('napi_get_reference_value');
    for (const [i, type] of TYPES.entries()) {
      t.equal((gets[i] || {}).status, 'napi_ok', `${type}: it returns napi_ok`);
      t.equal(((gets[i] || {}).results || {}).result, 'null', `${type} yields NULL`);
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
