'use strict';

// So that what cannot be printed is told apart too.
const unitsOf = (text) =>
  String(text)
    .split('')
    .map((unit) => unit.charCodeAt(0));
// What is passed, and the string.
const TABLE = [
  ['ff 61', '\ufffda'],
  ['c0 80', '\ufffd\ufffd'],
  ['ed a0 80', '\ufffd\ufffd\ufffd'],
  ['f5 80 80 80', '\ufffd\ufffd\ufffd\ufffd'],
  ['e2 82 61', '\ufffda'],
  ['f0 9f 98', '\ufffd'],
  ['80', '\ufffd'],
];

module.exports = {
  rule: 'Bytes that are no UTF-8 become U+FFFD, one for each longest beginning of a character: ff, c0 80, ed a0 80, f5 80 80 80, e2 82, f0 9f 98',
  from: 'https://nodejs.org/api/n-api.html#napi_create_string_utf8',
  level: 'should',
  napi: 1,
  covers: ['V-087'],
  catches: [
    'napi_create_string_utf8:does-nothing',
    'napi_create_string_utf8:other-status',
    'napi_create_string_utf8:result-changed',
  ],

  scenario(addon, { record }) {
    TABLE.forEach(() => record('units', unitsOf(addon.run())));
  },

  expect(t, { calls, recorded, exit }) {
    const creates = calls('napi_create_string_utf8');
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
