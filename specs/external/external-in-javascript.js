'use strict';

module.exports = {
  rule: 'To JavaScript an external is an object without a prototype',
  from: 'https://nodejs.org/api/n-api.html#napi_valuetype',
  basis: ['napi_valuetype: an external appears as a plain object without prototype'],
  napi: 1,
  covers: ['D-096', 'V-073'],
  catches: [
    'napi_create_external:does-nothing',
    'napi_create_external:other-status',
    'napi_create_external:result-changed',
  ],

  scenario(addon, { record }) {
    const external = addon.create(1);
    record('type', typeof external);
    record('prototype', Object.getPrototypeOf(external));
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_create_external'), ['napi_ok'], 'it is created');
    t.deepEqual(recorded('type'), ['object'], 'it is an object');
    t.deepEqual(recorded('prototype'), [null], 'without prototype');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
