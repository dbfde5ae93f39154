'use strict';

module.exports = {
  rule: 'napi_new_instance takes NULL for the arguments where there are none',
  from: 'https://nodejs.org/api/n-api.html#napi_new_instance',
  basis: ['napi_new_instance: argv may be NULL if argc is zero'],
  napi: 1,
  covers: ['V-267'],
  catches: [
    'napi_new_instance:does-nothing',
    'napi_new_instance:other-status',
    'napi_new_instance:result-changed',
  ],

  scenario(addon, { record }) {
    function Plain(...rest) {
      this.count = rest.length;
    }
    const made = addon.create(Plain);
    record('made', [made instanceof Plain, made && made.count]);
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_new_instance'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(recorded('made'), [[true, 0]], 'the constructor has no arguments');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
