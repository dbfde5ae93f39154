'use strict';

module.exports = {
  rule: 'napi_get_cb_info says what the outer call has, after a call of the same function in between',
  from: 'https://nodejs.org/api/n-api.html#napi_get_cb_info',
  basis: ['napi_get_cb_info: gets arguments and this from a given callback info'],
  napi: 1,
  covers: ['V-290', 'VN101'],
  catches: ['function:lost', 'napi_call_function:does-nothing', 'napi_get_cb_info:result-changed'],

  scenario(addon, { record }) {
    const again = addon.make(7);
    const [one, two] = [{ of: 'one' }, { of: 'two' }];
    let depth = 0;
    const step = (...seen) => {
      if (seen.length > 0) return record('seen', seen.slice(1, 4));
      if (depth++ === 0) again.call(two, step, 'c', 'd', 'e');
    };
    again.call(one, step, 'a', 'b');
  },

  expect(t, { calls, recorded, exit }) {
    const counts = calls('napi_get_cb_info').map(({ results = {} }) => results.argc);
    t.deepEqual(counts.slice(0, 2), [3, 4], 'each is told its count');
    t.deepEqual(counts.slice(2), [4, 4, 3, 3], 'both are told the same again');
    const [inner, outer] = recorded('seen');
    t.deepEqual(inner, ['c', 'd', { of: 'two' }], 'so are arguments and this, inside');
    t.deepEqual(outer, ['a', 'b', { of: 'one' }], 'and outside');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
