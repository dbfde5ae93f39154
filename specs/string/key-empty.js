'use strict';

// So that what cannot be printed is told apart too.
const unitsOf = (text) =>
  String(text)
    .split('')
    .map((unit) => unit.charCodeAt(0));
const ENCODINGS = ['utf8', 'latin1', 'utf16'];
// The length that is passed, and the string.
const TABLE = [[0, '']];

module.exports = {
  rule: 'Length 0 makes the empty property key',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_property_key_utf8',
  basis: [
    'node_api_create_property_key_latin1: length is that of the string in bytes',
    'node_api_create_property_key_utf16: length is that of the string in two-byte code units',
  ],
  napi: 10,
  covers: ['V-127'],
  catches: [
    'node_api_create_property_key_latin1:does-nothing',
    'node_api_create_property_key_latin1:other-status',
    'node_api_create_property_key_latin1:result-changed',
    'node_api_create_property_key_utf16:does-nothing',
    'node_api_create_property_key_utf16:other-status',
    'node_api_create_property_key_utf16:result-changed',
    'node_api_create_property_key_utf8:does-nothing',
    'node_api_create_property_key_utf8:other-status',
    'node_api_create_property_key_utf8:result-changed',
  ],

  scenario(addon, { record }) {
    for (const encoding of ENCODINGS)
      TABLE.forEach((_, i) => record(encoding, unitsOf(addon[encoding](i))));
  },

  expect(t, { calls, recorded, exit }) {
    for (const encoding of ENCODINGS) {
      const creates = calls(`node_api_create_property_key_${encoding}`);
      t.equal(creates.length, TABLE.length, `each is created once in ${encoding}`);
      TABLE.forEach(([length, expected], i) => {
        const call = creates[i] || {};
        t.deepEqual(
          [call.length, call.status, recorded(encoding)[i]],
          [length, 'napi_ok', unitsOf(expected)],
          `length ${length} in ${encoding} makes ${JSON.stringify(expected)}`,
        );
      });
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
