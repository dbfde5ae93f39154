'use strict';

module.exports = {
  rule: 'A reference yields the value that it was created for, in each later call',
  from: 'https://nodejs.org/api/n-api.html#napi_get_reference_value',
  basis: [
    'napi_get_reference_value: the result is the value that the reference was created for',
    'References to values with a lifespan longer than that of the native method: they serve values that have to outlive one call of a native function',
  ],
  napi: 1,
  covers: ['D-028', 'D-034'],
  catches: [
    'napi_create_reference:does-nothing',
    'napi_create_reference:other-status',
    'napi_get_reference_value:does-nothing',
    'napi_get_reference_value:other-status',
    'napi_get_reference_value:result-changed',
  ],

  scenario(addon, { record, afterTurns }) {
    const object = {};
    const method = () => {};
    addon.create(object, 1);
    addon.create(method, 1);
    record('in a later call', [addon.get(0) === object, addon.get(1) === method]);
    afterTurns(() => record('on a later turn', [addon.get(0) === object, addon.get(1) === method]));
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_create_reference'), ['napi_ok', 'napi_ok'], 'they are created');
    for (const when of ['in a later call', 'on a later turn'])
      t.deepEqual(recorded(when), [[true, true]], `${when} it is the very object, and function`);
    t.deepEqual(
      statuses('napi_get_reference_value'),
      ['napi_ok', 'napi_ok', 'napi_ok', 'napi_ok'],
      'each time with napi_ok',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
