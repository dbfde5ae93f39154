'use strict';

module.exports = {
  rule: 'An external is of type napi_external, and in JavaScript an object without a prototype',
  from: 'https://nodejs.org/api/n-api.html#napi_valuetype',
  basis: [
    'napi_valuetype: an external appears as a plain object without prototype',
    'napi_create_external: napi_typeof yields napi_external',
  ],
  napi: 1,
  covers: ['V-036', 'V-073', 'F-032'],
  catches: [
    'napi_create_external:does-nothing',
    'napi_create_external:result-changed',
    'napi_typeof:does-nothing',
    'napi_typeof:other-status',
    'napi_typeof:result-changed',
  ],

  scenario(addon, { record, outcomeOf }) {
    const external = addon.create();
    addon.run(external);
    record(
      'seen',
      outcomeOf(() => [typeof external, Object.getPrototypeOf(external)]),
    );
  },

  expect(t, { calls, recorded, exit }) {
    const [told = {}] = calls('napi_typeof').map(({ results = {} }) => results);
    t.equal(told.result, 'external', 'napi_typeof tells napi_external');
    t.equal(
      recorded('seen')[0],
      '["object", null]',
      'in JavaScript it is an object, and has no prototype',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
