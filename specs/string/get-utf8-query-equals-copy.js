'use strict';

const TEXTS = [
  '',
  'abc',
  '\u20ac\ud83d\ude00',
  'a\u0000b',
  '\ud83d',
  '\ude00',
  'a\ud83db',
  '\ude00\ud83d',
  '\ud83d\ude00\ud83d',
  '\uffff\u07ff\u0800',
];

module.exports = {
  rule: 'The length of UTF-8 that is asked for with buf NULL is what a large buffer gets, of lone surrogates too',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf8',
  basis: [
    'napi_get_value_string_utf8: with buf NULL the length in bytes is given',
    'napi_get_value_string_utf8: result is the number of bytes copied',
  ],
  napi: 1,
  covers: ['V-107', 'V-106'],
  catches: [
    'napi_get_value_string_utf8:does-nothing',
    'napi_get_value_string_utf8:other-status',
    'napi_get_value_string_utf8:result-changed',
  ],

  scenario(addon) {
    TEXTS.forEach((text) => addon.run(text));
  },

  expect(t, { calls, exit }) {
    const lengths = calls('napi_get_value_string_utf8').map(({ results = {} }) => results.result);
    t.equal(lengths.length, 2 * TEXTS.length, 'each is asked for twice');
    TEXTS.forEach((text, i) => {
      t.ok(lengths[2 * i] >= text.length, `${JSON.stringify(text)} has a length`);
      t.equal(lengths[2 * i], lengths[2 * i + 1], `${JSON.stringify(text)} has it in a buffer too`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
