'use strict';

/* global BigInt */

const TYPES = 'undefined null boolean number string symbol object function external bigint'.split(
  ' ',
);

module.exports = {
  rule: 'Since Node-API 10 a value of each type can be referenced, and is yielded by a strong reference',
  from: 'https://nodejs.org/api/n-api.html#napi_create_reference',
  basis: [
    'References to values with a lifespan longer than that of the native method: since version 10 a reference can be created for values of all types',
    'napi_get_reference_value: the result is the value that the reference was created for',
  ],
  napi: 10,
  needs: ['gc'],
  covers: ['D-019', 'F-041', 'VN199'],
  catches: [
    'napi_create_reference:does-nothing',
    'napi_create_reference:other-status',
    'napi_get_reference_value:does-nothing',
    'napi_get_reference_value:result-changed',
  ],

  scenario(addon, { record, collect }) {
    const symbol = Symbol('mark');
    const object = {};
    const method = () => {};
    const external = addon.external();
    const values = [
      undefined,
      null,
      false,
      -0,
      'text',
      symbol,
      object,
      method,
      external,
      BigInt(5),
    ];
    for (const value of values) addon.create(value, 1);
    collect(() =>
      record(
        'same',
        values.map((value, i) => Object.is(addon.get(i), value)),
      ),
    );
  },

  expect(t, { calls, statuses, recorded, exit }) {
    const gets = calls('napi_get_reference_value');
    const created = statuses('napi_create_reference');
    const [same = []] = recorded('same');
    for (const [i, type] of TYPES.entries()) {
      t.equal(created[i], 'napi_ok', `${type} can be referenced`);
      t.equal(((gets[i] || {}).results || {}).result, 'live', `${type} is yielded`);
      t.equal(same[i], true, `${type} is the same value after 20 collections`);
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
