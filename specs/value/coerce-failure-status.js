'use strict';

module.exports = {
  rule: 'Node tells a failed coercion by what was expected: napi_number_expected, napi_string_expected, napi_object_expected',
  from: 'https://nodejs.org/api/n-api.html#napi_coerce_to_number',
  level: 'may',
  napi: 1,
  covers: ['VN17', 'F-016', 'F-017', 'F-018', 'E-039', 'E-040'],
  catches: [
    'napi_coerce_to_number:does-nothing',
    'napi_coerce_to_number:other-status',
    'napi_coerce_to_object:does-nothing',
    'napi_coerce_to_object:other-status',
    'napi_coerce_to_string:does-nothing',
    'napi_coerce_to_string:other-status',
  ],

  scenario(addon, { outcomeOf }) {
    outcomeOf(() => void addon.number(Symbol('a')));
    outcomeOf(() => void addon.string(Symbol('a')));
    outcomeOf(() => void addon.object(null));
  },

  expect(t, { statuses, exit }) {
    const status = (name) => statuses(`napi_coerce_to_${name}`);
    t.deepEqual(status('number'), ['napi_number_expected'], 'no number: napi_number_expected');
    t.deepEqual(status('string'), ['napi_string_expected'], 'no string: napi_string_expected');
    t.deepEqual(status('object'), ['napi_object_expected'], 'no object: napi_object_expected');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
