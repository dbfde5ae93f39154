'use strict';

module.exports = {
  rule: 'napi_get_array_length and napi_get_element go through what both functions of names give',
  from: 'https://nodejs.org/api/n-api.html#napi_get_property_names',
  basis: [
    'napi_get_property_names: an array that can be iterated by napi_get_array_length and napi_get_element',
    'napi_get_all_property_names: the same',
  ],
  napi: 6,
  covers: ['V-230'],
  catches: [
    'napi_get_all_property_names:does-nothing',
    'napi_get_all_property_names:other-status',
    'napi_get_all_property_names:result-changed',
    'napi_get_array_length:does-nothing',
    'napi_get_array_length:other-status',
    'napi_get_element:other-status',
    'napi_get_property_names:does-nothing',
    'napi_get_property_names:other-status',
    'napi_get_property_names:result-changed',
    'napi_get_value_string_utf8:does-nothing',
    'napi_get_value_string_utf8:result-changed',
    'napi_is_array:does-nothing',
    'napi_is_array:other-status',
    'napi_is_array:result-changed',
  ],

  scenario(addon) {
    addon.run({ b: 1, a: 1 });
  },

  expect(t, { calls, statuses, notes, exit }) {
    const told = (name) => calls(name).map(({ status, results = {} }) => [status, results.result]);
    t.deepEqual(statuses('napi_get_property_names'), ['napi_ok'], 'the one gives names');
    t.deepEqual(statuses('napi_get_all_property_names'), ['napi_ok'], 'the other gives names');
    t.deepEqual(told('napi_is_array'), Array(2).fill(['napi_ok', true]), 'both give arrays');
    t.deepEqual(told('napi_get_array_length'), Array(2).fill(['napi_ok', 2]), 'of two elements');
    t.deepEqual(statuses('napi_get_element'), Array(4).fill('napi_ok'), 'each element is fetched');
    const names = notes('element').map(({ bytes }) => bytes);
    t.deepEqual(names.slice(0, 2).sort(), ['61', '62'], 'they are "a" and "b"');
    t.deepEqual(names.slice(2).sort(), ['61', '62'], 'of the other too');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
