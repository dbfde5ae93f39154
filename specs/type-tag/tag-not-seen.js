'use strict';

// The manual does not say how an object holds its tag.
module.exports = {
  rule: 'A tag is no property that JavaScript sees or copies',
  from: 'https://nodejs.org/api/n-api.html#napi_type_tag_object',
  level: 'should',
  napi: 8,
  covers: ['D-058'],
  catches: [
    'napi_check_object_type_tag:other-status',
    'napi_check_object_type_tag:result-changed',
    'napi_type_tag_object:other-status',
  ],

  scenario(addon, { record }) {
    const object = {};
    addon.tag(object, 0);
    record('keys', Reflect.ownKeys(object).length);
    addon.check(Object.assign({}, object), 0, 0);
    addon.check(new Proxy(object, {}), 0, 0);
  },

  expect(t, { statuses, calls, recorded, exit }) {
    t.deepEqual(statuses('napi_type_tag_object'), ['napi_ok'], 'it is tagged');
    t.deepEqual(recorded('keys'), [0], 'the object has no keys');
    t.deepEqual(
      calls('napi_check_object_type_tag').map(({ results }) => results && results.result),
      [false, false],
      'neither a copy nor a Proxy of it matches',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
