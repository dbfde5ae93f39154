'use strict';

// So that what cannot be printed is told apart too.
const unitsOf = (text) =>
  String(text)
    .split('')
    .map((unit) => unit.charCodeAt(0));
const TABLE = {
  utf8: ['', 'abc', 'a\u0000b', 'caf\u00e9', '\u20ac\ud83d\ude00\uffff\u07ff'],
  latin1: ['', 'abc', 'a\u0000b', '\u0080\u00ff\u00e9'],
  utf16: ['', 'abc', 'a\u0000b', '\u20ac\ud83d\ude00\uffff\u0100'],
};

module.exports = {
  rule: 'A text that is read and made again is the same: through UTF-8 and UTF-16, and through Latin-1 up to U+00FF',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf16',
  basis: [
    'napi_get_value_string_utf8: the encoded string of the value',
    'napi_get_value_string_latin1: the encoded string of the value',
    'napi_get_value_string_utf16: the encoded string of the value',
    'napi_create_string_utf8: a string from the encoded text',
    'napi_create_string_latin1: a string from the encoded text',
    'napi_create_string_utf16: a string from the encoded text',
  ],
  napi: 1,
  covers: ['V-112', 'VN30', 'VN36'],
  catches: [
    'napi_create_string_latin1:does-nothing',
    'napi_create_string_latin1:result-changed',
    'napi_create_string_utf16:does-nothing',
    'napi_create_string_utf16:result-changed',
    'napi_create_string_utf8:does-nothing',
    'napi_create_string_utf8:result-changed',
    'napi_get_value_string_latin1:does-nothing',
    'napi_get_value_string_latin1:result-changed',
    'napi_get_value_string_utf16:does-nothing',
    'napi_get_value_string_utf16:result-changed',
    'napi_get_value_string_utf8:does-nothing',
    'napi_get_value_string_utf8:result-changed',
  ],

  scenario(addon, { record }) {
    for (const encoding of Object.keys(TABLE))
      for (const text of TABLE[encoding]) record(encoding, unitsOf(addon[encoding](text)));
  },

  expect(t, { recorded, exit }) {
    for (const encoding of Object.keys(TABLE)) {
      const made = recorded(encoding);
      t.equal(made.length, TABLE[encoding].length, `each comes back through ${encoding}`);
      TABLE[encoding].forEach((text, i) =>
        t.deepEqual(
          made[i],
          unitsOf(text),
          `${JSON.stringify(text)} comes back through ${encoding}`,
        ),
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
