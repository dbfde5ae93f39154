'use strict';

// What it is, its length, and its first and last bytes.
const TABLE = [
  ['the rope', 20, '6162636465666768696a6b6c6d6e6f7071727374', '71727374'],
  ['the slice', 20, '6162636465666768696a6b6c6d6e6f7071727374', '71727374'],
  ['the long one', 1000000, '78797a2d78797a2d78797a2d78797a2d78797a2d', '78797a2d'],
];

module.exports = {
  rule: 'A string that was put together, cut out of another, or is a million long reads like any other',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_string_utf8',
  basis: ['napi_get_value_string_utf8: the UTF-8-encoded string of the value'],
  napi: 1,
  covers: ['V-111', 'VN40'],
  catches: [
    'napi_get_value_string_utf8:does-nothing',
    'napi_get_value_string_utf8:other-status',
    'napi_get_value_string_utf8:result-changed',
  ],

  scenario(addon) {
    let rope = '';
    for (let i = 0; i < 20; i++) rope += String.fromCharCode(97 + i);
    addon.run(rope);
    addon.run(`${'-'.repeat(40)}abcdefghijklmnopqrst${'-'.repeat(40)}`.slice(40, 60));
    addon.run('xyz-'.repeat(250000));
  },

  expect(t, { calls, notes, exit }) {
    const lengths = calls('napi_get_value_string_utf8').map(({ results = {} }) => results.result);
    TABLE.forEach(([name, length, start, end], i) => {
      t.deepEqual(
        lengths.slice(2 * i, 2 * i + 2),
        [length, length],
        `${name} has ${length} bytes, asked for and copied`,
      );
      t.equal((notes('start')[i] || {}).bytes, start, `${name} begins right`);
      t.equal(
        (notes('end')[i] || {}).bytes,
        `${end}00aa`,
        `${name} ends right, with the terminator`,
      );
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
