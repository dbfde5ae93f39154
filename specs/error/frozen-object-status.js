'use strict';

module.exports = {
  rule: 'To set a property of a frozen object returns napi_ok, as an assignment in sloppy mode does',
  from: 'https://nodejs.org/api/n-api.html#napi_set_property',
  level: 'may',
  napi: 1,
  covers: ['E-045'],
  catches: ['napi_set_named_property:other-status'],

  scenario(addon) {
    addon.run(Object.freeze({ key: 'kept' }));
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(statuses('napi_set_named_property'), ['napi_ok'], 'it returns napi_ok');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
