'use strict';

// The manual says "two-byte code units" here, which UTF-8 does not have.
// So that what cannot be printed is told apart too.
const unitsOf = (text) =>
  String(text)
    .split('')
    .map((unit) => unit.charCodeAt(0));
// What is passed, and the string.
const TABLE = [
  ['4 bytes e2 82 ac 78', '\u20acx'],
  ['3 bytes e2 82 ac', '\u20ac'],
];

module.exports = {
  rule: 'length counts bytes in a property key of UTF-8',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_property_key_utf8',
  level: 'should',
  napi: 10,
  covers: ['V-128'],
  catches: [
    'node_api_create_property_key_utf8:does-nothing',
    'node_api_create_property_key_utf8:other-status',
    'node_api_create_property_key_utf8:result-changed',
  ],

  scenario(addon, { record }) {
    TABLE.forEach(() => record('units', unitsOf(addon.run())));
  },

  expect(t, { calls, recorded, exit }) {
    const creates = calls('node_api_create_property_key_utf8');
    t.equal(creates.length, TABLE.length, 'each is created once');
    TABLE.forEach(([name, expected], i) => {
      const { status } = creates[i] || {};
      t.equal(status, 'napi_ok', `${name} is accepted`);
      t.deepEqual(
        recorded('units')[i],
        unitsOf(expected),
        `${name} makes ${JSON.stringify(expected)}`,
      );
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
