'use strict';

module.exports = {
  rule: 'napi_make_callback takes NULL for the result',
  from: 'https://nodejs.org/api/n-api.html#napi_make_callback',
  level: 'should',
  napi: 1,
  covers: ['E-060'],
  catches: ['napi_make_callback:does-nothing', 'napi_make_callback:other-status'],

  scenario(addon, { record }) {
    addon.run({}, () => record('called'));
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_make_callback'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(recorded('called'), [null], 'the function runs');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
