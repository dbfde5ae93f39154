'use strict';

module.exports = {
  rule: 'napi_get_cb_info says the same whenever it is asked in one callback, also after a call of another callback in between',
  from: 'https://nodejs.org/api/n-api.html#napi_get_cb_info',
  basis: ['napi_get_cb_info: gets arguments, this and data from a given callback info'],
  napi: 1,
  covers: ['V-290', 'VN101'],
  catches: [
    'function:lost',
    'function:twice',
    'napi_get_cb_info:other-status',
    'napi_get_cb_info:result-changed',
  ],

  scenario(addon, { record }) {
    const [first, second] = [addon.make(7), addon.make(8)];
    const [one, two] = [{ of: 'one' }, { of: 'two' }];
    let depth = 0;
    const step = (...seen) => {
      if (seen.length > 0)
        return record('seen', [seen[0] === step, seen[1], seen[2], seen[3], seen[4] === step]);
      if (depth++ === 0) second.call(two, step, 'c', 'd');
    };
    first.call(one, step, 'a', 'b');
  },

  expect(t, { calls, recorded, exit }) {
    const told = calls('napi_get_cb_info').map(({ results = {} }) => [results.argc, results.data]);
    const [outer, inner, ...later] = told;
    t.deepEqual(outer, [3, 7], 'the first callback is told its count and data');
    t.deepEqual(inner, [3, 8], 'the second, inside it, its own');
    const expected = [
      [3, 8],
      [3, 8],
      [3, 7],
      [3, 7],
    ];
    t.deepEqual(later, expected, 'both are told the same again');
    const [second, first] = recorded('seen');
    t.deepEqual(second, [true, 'c', 'd', { of: 'two' }, true], 'so are arguments and this, inside');
    t.deepEqual(first, [true, 'a', 'b', { of: 'one' }, true], 'and outside');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
