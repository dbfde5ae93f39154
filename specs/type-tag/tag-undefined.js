'use strict';

// The manual leaves it to the caller that a value has the type that a function expects.
module.exports = {
  rule: 'undefined and null are not tagged, and match no tag',
  from: 'https://nodejs.org/api/n-api.html#napi_type_tag_object',
  level: 'should',
  napi: 8,
  covers: ['D-060'],
  catches: [
    'napi_check_object_type_tag:does-nothing',
    'napi_check_object_type_tag:other-status',
    'napi_type_tag_object:does-nothing',
    'napi_type_tag_object:other-status',
  ],

  scenario(addon) {
    for (const value of [undefined, null])
      for (const attempt of [() => addon.tag(value, 0), () => addon.check(value, 0, 0)])
        try {
          attempt();
        } catch (error) {
          // What is thrown is another matter.
        }
  },

  expect(t, { calls, exit }) {
    for (const name of ['napi_type_tag_object', 'napi_check_object_type_tag'])
      for (const [i, value] of ['undefined', 'null'].entries()) {
        const { status } = calls(name)[i] || {};
        t.ok(status !== undefined && status !== 'napi_ok', `${name} refuses ${value}`);
      }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
