'use strict';

module.exports = {
  rule: 'C can call JavaScript that calls C, 200 deep, and each gets its own result',
  from: 'https://nodejs.org/api/n-api.html#napi_call_function',
  basis: ['napi_call_function: calls back from native code into JavaScript, whose result it gives'],
  napi: 1,
  covers: ['V-306', 'VN95'],
  catches: [
    'napi_call_function:does-nothing',
    'napi_call_function:other-status',
    'napi_call_function:result-changed',
  ],

  scenario(addon, { record }) {
    const sum = (n) => (n === 0 ? 0 : n + addon.call(sum, {}, n - 1));
    record('sum', addon.call(sum, {}, 200));
  },

  expect(t, { statuses, recorded, exit }) {
    const all = statuses('napi_call_function');
    t.equal(all.length, 201, 'it is called so often');
    t.ok(
      all.every((status) => status === 'napi_ok'),
      'each call returns napi_ok',
    );
    t.deepEqual(recorded('sum'), [20100], 'all results are there');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
