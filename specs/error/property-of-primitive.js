'use strict';

// The manual has an object there, and no word about what is none.
module.exports = {
  rule: 'A property of a primitive is that of the object it stands for',
  from: 'https://nodejs.org/api/n-api.html#napi_get_property',
  level: 'should',
  napi: 1,
  covers: ['E-040'],
  catches: ['napi_get_named_property:does-nothing', 'napi_get_named_property:other-status'],

  scenario(addon, { record }) {
    record('length', addon.run('abc'));
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_get_named_property'), ['napi_ok'], 'it succeeds');
    t.deepEqual(recorded('length'), [3], 'a text has its length');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
