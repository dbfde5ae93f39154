'use strict';

// So that what cannot be printed is told apart too.
const unitsOf = (text) =>
  String(text)
    .split('')
    .map((unit) => unit.charCodeAt(0));
const ENCODINGS = ['utf8', 'latin1', 'utf16'];
// The length that is passed, and the string.
const TABLE = [[6, 'copied']];

module.exports = {
  rule: 'The text of a property key is copied: what overwrites and frees it afterwards is not seen',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_property_key_utf8',
  basis: [
    'node_api_create_property_key_utf8: the native string is copied',
    'node_api_create_property_key_latin1: the native string is copied',
    'node_api_create_property_key_utf16: the native string is copied',
  ],
  napi: 10,
  covers: ['V-125', 'F-151', 'F-152', 'F-153'],
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
