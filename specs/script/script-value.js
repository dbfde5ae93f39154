'use strict';

// The text, and what it comes to; the units of texts are escaped here.
const TABLE = [
  ['(41.92 + 0.08);', 42],
  ['5 * (1 + 2)', 15],
  ['if (true) { 7 }', 7],
  ['"con" + "cat"', 'concat'],
  ['"\u00e4\u20ac\ud83d\ude00"', '\u00e4\u20ac\ud83d\ude00'],
  ['', 'undefined'],
  ['var conformance = 1', 'undefined'],
  ['null', null],
];

module.exports = {
  rule: 'The result of a script is the value it completes with: numbers, an if, texts beyond ASCII, nothing, an object, a promise',
  from: 'https://nodejs.org/api/n-api.html#napi_run_script',
  basis: ['napi_run_script: executes a string of JavaScript, and returns its result'],
  napi: 1,
  covers: ['V-431', 'VN180', 'VN181'],
  catches: [
    'napi_run_script:does-nothing',
    'napi_run_script:other-status',
    'napi_run_script:result-changed',
  ],

  scenario(addon, { record }) {
    TABLE.forEach(([source]) => {
      const value = addon.run(source);
      record('value', value === undefined ? 'undefined' : value);
    });
    record('object', addon.run('({ a: [1] })'));
    record('promise', addon.run('Promise.resolve(1)') instanceof Promise);
    record('function', addon.run('(function (a) { return a + 1; })')(4));
  },

  expect(t, { statuses, recorded, exit }) {
    TABLE.forEach(([source, expected], i) => {
      const what = JSON.stringify(source);
      t.equal(statuses('napi_run_script')[i], 'napi_ok', `${what} returns napi_ok`);
      t.equal(recorded('value')[i], expected, `${what} comes to ${expected}`);
    });
    t.deepEqual(recorded('object'), [{ a: [1] }], 'an object is the result');
    t.deepEqual(recorded('promise'), [true], 'a promise is the result, as it is');
    t.deepEqual(recorded('function'), [5], 'a function is the result, and can be called');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
