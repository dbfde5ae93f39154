'use strict';

// The manual calls the receiver a value, and does not say which; Node takes no other than can be made an object.
module.exports = {
  rule: 'napi_make_callback refuses undefined for the receiver with napi_object_expected',
  from: 'https://nodejs.org/api/n-api.html#napi_make_callback',
  level: 'may',
  napi: 1,
  covers: ['E-060'],
  catches: ['napi_make_callback:does-nothing', 'napi_make_callback:other-status'],

  scenario(addon, { record }) {
    try {
      addon.run({}, () => record('called'));
    } catch (error) {
      record('thrown', error instanceof TypeError);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_make_callback'), ['napi_object_expected'], 'it is refused');
    t.deepEqual(recorded('called'), [], 'the function does not run');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
