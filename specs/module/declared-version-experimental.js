'use strict';

module.exports = {
  rule: 'An addon that is built experimental has what the latest version has',
  from: 'https://nodejs.org/api/n-api.html#node-api-version-matrix',
  basis: [
    'Usage: with NAPI_EXPERIMENTAL the addon has the whole API',
    'References to values with a lifespan longer than that of the native method: from version 10 on a reference can be made of each kind of value',
  ],
  napi: 10,
  variants: ['main', 'worker'],
  covers: ['C-055', 'E11'],
  catches: [
    'napi_create_reference:does-nothing',
    'napi_create_reference:other-status',
    'napi_get_reference_value:does-nothing',
    'napi_get_reference_value:result-changed',
  ],

  scenario(addon, { record }) {
    record('value', addon.run());
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_create_reference'), ['napi_ok'], 'a reference to a number is made');
    t.deepEqual(recorded('value'), [42], 'and has its value');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
