'use strict';

/* global BigInt */

const TYPES = ['undefined', 'null', 'boolean', 'number', 'string', 'bigint'];

module.exports = {
  rule: 'Since Node-API 10 a reference to a value that cannot be held weakly yields NULL once its count is zero',
  from: 'https://nodejs.org/api/n-api.html#napi_create_reference',
  basis: [
    'References to values with a lifespan longer than that of the native method: values of the types that version 10 added are released when the count becomes zero, and cannot be accessed from the reference any more',
    'napi_get_reference_value: where the value is no longer valid the result is NULL',
  ],
  napi: 10,
  covers: ['D-020'],
  catches: [
    'napi_create_reference:does-nothing',
    'napi_get_reference_value:other-status',
    'napi_get_reference_value:result-changed',
    'napi_reference_unref:does-nothing',
    'napi_reference_unref:other-status',
    'napi_reference_unref:result-changed',
  ],

  scenario(addon) {
    const values = [undefined, null, true, 5, 'text', BigInt(5)];
    for (const value of values) addon.create(value, 1);
    for (const i of values.keys()) addon.unref(i);
    for (const i of values.keys()) addon.get(i);
  },

  expect(t, { calls, exit }) {
    const counts = calls('napi_reference_unref');
    const gets = calls('napi_get_reference_value');
    for (const [i, type] of TYPES.entries()) {
      t.equal(((counts[i] || {}).results || {}).result, 0, `${type} counts zero`);
      t.equal((gets[i] || {}).status, 'napi_ok', `${type}: it returns napi_ok`);
      t.equal(((gets[i] || {}).results || {}).result, 'null', `${type} yields NULL`);
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
