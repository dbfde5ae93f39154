'use strict';

module.exports = {
  rule: 'A reference whose count is zero cannot be dereferenced',
  from: 'https://nodejs.org/api/n-api.html#napi_reference_unref',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['D-026', 'F-124'],
  catches: ['napi_reference_unref:does-nothing', 'napi_reference_unref:other-status'],

  scenario(addon) {
    addon.run({});
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_reference_unref'),
      ['napi_generic_failure'],
      'it returns napi_generic_failure',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
