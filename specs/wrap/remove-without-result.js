'use strict';

// The manual does not call that result optional.
module.exports = {
  rule: 'napi_remove_wrap removes a wrap without giving its native object back',
  from: 'https://nodejs.org/api/n-api.html#napi_remove_wrap',
  level: 'should',
  napi: 1,
  covers: ['D-039', 'F-129'],
  catches: [
    'napi_remove_wrap:does-nothing',
    'napi_remove_wrap:other-status',
    'napi_wrap:does-nothing',
  ],

  scenario(addon) {
    addon.run({});
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(statuses('napi_remove_wrap'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(statuses('napi_wrap'), ['napi_ok', 'napi_ok'], 'the object can be wrapped again');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
