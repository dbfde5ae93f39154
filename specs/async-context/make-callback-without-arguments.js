'use strict';

module.exports = {
  rule: 'napi_make_callback takes NULL for the arguments where there are none',
  from: 'https://nodejs.org/api/n-api.html#napi_make_callback',
  basis: ['napi_make_callback: where argc is zero, argv may be NULL'],
  napi: 1,
  covers: ['E-060'],
  catches: ['napi_make_callback:does-nothing', 'napi_make_callback:other-status'],

  scenario(addon, { record }) {
    addon.run({}, (...args) => record('arguments', args));
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_make_callback'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(recorded('arguments'), [[]], 'the function runs, without an argument');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
