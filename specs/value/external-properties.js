'use strict';

module.exports = {
  rule: 'An external takes no properties: not from JavaScript, and not from napi_set_property',
  from: 'https://nodejs.org/api/n-api.html#napi_create_external',
  basis: [
    'napi_create_external: does not support additional properties',
    'napi_valuetype: no properties can be set on it',
  ],
  napi: 1,
  covers: ['V-074'],
  catches: ['napi_create_external:does-nothing', 'napi_create_external:result-changed'],

  scenario(addon, { record, outcomeOf }) {
    const external = addon.create();
    outcomeOf(() => (external.a = 1));
    outcomeOf(() => Object.defineProperty(external, 'b', { value: 1 }));
    outcomeOf(() => addon.run(external, 'c'));
    record(
      'seen',
      outcomeOf(() => [external.a, external.b, external.c, Reflect.ownKeys(external)]),
    );
  },

  expect(t, { calls, recorded, exit }) {
    t.equal(calls('napi_create_external').length, 1, 'it is created');
    t.equal(calls('napi_set_property').length, 1, 'the function tries it too');
    t.equal(
      recorded('seen')[0],
      '[undefined, undefined, undefined, []]',
      'it has none of the properties that were set',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
