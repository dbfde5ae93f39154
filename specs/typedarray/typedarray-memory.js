'use strict';

module.exports = {
  rule: 'What C reads and writes in the memory of a typed array is what JavaScript writes and reads: 4 bytes, 2048 bytes, a part, doubles with -0',
  from: 'https://nodejs.org/api/n-api.html#napi_get_typedarray_info',
  basis: ['napi_get_typedarray_info: data is the buffer underlying the typed array'],
  napi: 1,
  covers: ['V-379', 'VN140', 'VN147'],
  catches: ['napi_get_typedarray_info:does-nothing', 'napi_get_typedarray_info:result-changed'],

  scenario(addon, { record }) {
    [4, 2048].forEach((size) => {
      const view = new Uint8Array(size).fill(5);
      addon.add_one(view);
      view[0] = 9;
      addon.add_one(view);
      record('bytes', [view[0], view.slice(1).every((byte) => byte === 7)]);
    });
    const whole = new Uint8Array(6);
    addon.add_one(whole.subarray(2, 4));
    record('part', Array.from(whole));
    const doubles = Float64Array.of(0, 1.5, -2, Infinity);
    addon.negate(doubles);
    record('doubles', Array.from(doubles));
  },

  expect(t, { recorded, exit }) {
    const [small, large] = recorded('bytes');
    t.deepEqual(small, [10, true], '4 bytes');
    t.deepEqual(large, [10, true], '2048 bytes');
    t.deepEqual(recorded('part'), [[0, 0, 1, 1, 0, 0]], 'a part');
    t.deepEqual(recorded('doubles'), [['-0', -1.5, 2, '-Infinity']], 'doubles');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
