'use strict';

// The manual does not say that the tag is optional, nor what comes of leaving it out.
module.exports = {
  rule: 'A NULL tag is refused for an object',
  from: 'https://nodejs.org/api/n-api.html#napi_type_tag_object',
  level: 'should',
  napi: 8,
  covers: ['D-061'],
  catches: [
    'napi_check_object_type_tag:does-nothing',
    'napi_check_object_type_tag:other-status',
    'napi_type_tag_object:does-nothing',
    'napi_type_tag_object:other-status',
  ],

  scenario(addon) {
    addon.tag_with_null({});
  },

  expect(t, { calls, exit }) {
    for (const name of ['napi_type_tag_object', 'napi_check_object_type_tag']) {
      const [{ status } = {}] = calls(name);
      t.ok(status !== undefined && status !== 'napi_ok', `${name} does not return napi_ok`);
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
