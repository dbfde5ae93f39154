'use strict';

module.exports = {
  rule: 'Init is passed an empty object to add its exports to',
  from: 'https://nodejs.org/api/n-api.html#module-registration',
  basis: ['Module registration: Init is passed an empty object as exports'],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['C-042', 'C-046', 'C-047'],
  catches: [
    'napi_get_array_length:other-status',
    'napi_get_array_length:result-changed',
    'napi_get_property_names:does-nothing',
    'napi_get_property_names:result-changed',
    'napi_typeof:does-nothing',
    'napi_typeof:other-status',
    'napi_typeof:result-changed',
  ],

  scenario() {},

  expect(t, { calls, exit }) {
    t.ok(
      calls('napi_typeof').length > 0 &&
        calls('napi_typeof').every(({ results }) => results.result === 'object'),
      'it is an object',
    );
    t.ok(
      calls('napi_get_array_length').length > 0 &&
        calls('napi_get_array_length').every(({ results }) => results.result === 0),
      'which has no properties',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
