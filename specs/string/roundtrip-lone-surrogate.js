'use strict';

// So that what cannot be printed is told apart too.
const unitsOf = (text) =>
  String(text)
    .split('')
    .map((unit) => unit.charCodeAt(0));
const TABLE = { utf16: ['\ud83d', '\ude00', '\ude00\ud83d', 'a\ud83db'] };

module.exports = {
  rule: 'A lone surrogate that is read as UTF-16 and made again is the same',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf16',
  level: 'should',
  napi: 1,
  covers: ['V-112'],
  catches: [
    'napi_create_string_utf16:does-nothing',
    'napi_create_string_utf16:result-changed',
    'napi_get_value_string_utf16:does-nothing',
    'napi_get_value_string_utf16:result-changed',
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
