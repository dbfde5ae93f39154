'use strict';

module.exports = {
  rule: 'What is no string is refused with napi_string_expected: a number, a boolean, null, undefined, an object, a boxed string, a symbol, a function',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf8',
  basis: [
    'napi_get_value_string_utf8: a value that is no string gives napi_string_expected',
    'napi_get_value_string_latin1: a value that is no string gives napi_string_expected',
    'napi_get_value_string_utf16: a value that is no string gives napi_string_expected',
  ],
  napi: 1,
  covers: ['V-103', 'VN11', 'F-093', 'F-094', 'F-095', 'VN39'],
  catches: [
    'napi_get_value_string_latin1:does-nothing',
    'napi_get_value_string_latin1:other-status',
    'napi_get_value_string_utf16:does-nothing',
    'napi_get_value_string_utf16:other-status',
    'napi_get_value_string_utf8:does-nothing',
    'napi_get_value_string_utf8:other-status',
  ],

  scenario(addon, { record }) {
    const others = [1, true, null, undefined, {}, ['a'], Object('a'), Symbol('a'), () => 'a'];
    others.push({ toString: () => record('coerced', 'toString') });
    others.forEach((other) => addon.run(other, 16));
  },

  expect(t, { statuses, recorded, exit }) {
    for (const encoding of ['utf8', 'latin1', 'utf16'])
      t.deepEqual(
        statuses(`napi_get_value_string_${encoding}`),
        Array(10).fill('napi_string_expected'),
        `each is refused in ${encoding}`,
      );
    t.equal(recorded('coerced').length, 0, 'no object is asked for its text');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
