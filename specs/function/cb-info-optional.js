'use strict';

module.exports = {
  rule: 'napi_get_cb_info can be asked for nothing, for the count alone, for this alone, and for the data alone',
  from: 'https://nodejs.org/api/n-api.html#napi_get_cb_info',
  basis: ['napi_get_cb_info: each of argc, argv, thisArg and data can be ignored by passing NULL'],
  napi: 1,
  covers: ['V-288', 'F-066'],
  catches: [
    'function:lost',
    'function:without-env',
    'napi_get_cb_info:does-nothing',
    'napi_get_cb_info:other-status',
    'napi_get_cb_info:result-changed',
  ],

  scenario(addon, { record }) {
    const receiver = {};
    record('this', addon.make().call(receiver, 1, 2, 3) === receiver);
  },

  expect(t, { calls, recorded, exit }) {
    const [nothing = {}, count = {}, self = {}, data = {}] = calls('napi_get_cb_info');
    t.equal(nothing.status, 'napi_ok', 'it can be asked for nothing');
    t.deepEqual([count.status, (count.results || {}).argc], ['napi_ok', 3], 'for the count alone');
    t.equal(self.status, 'napi_ok', 'for this alone');
    t.deepEqual(recorded('this'), [true], 'and this is right');
    t.deepEqual([data.status, (data.results || {}).data], ['napi_ok', 7], 'for the data alone');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
