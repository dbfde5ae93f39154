'use strict';

module.exports = {
  rule: 'A property whose name is neither a string nor a symbol makes its definition return napi_name_expected',
  from: 'https://nodejs.org/api/n-api.html#napi_property_descriptor',
  level: 'may',
  napi: 1,
  covers: ['E-043'],
  catches: ['napi_define_properties:does-nothing', 'napi_define_properties:other-status'],

  scenario(addon, { record }) {
    const object = {};
    for (const name of [7, true, null, undefined, {}]) addon.run(object, name);
    record('keys', Object.getOwnPropertyNames(object));
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_define_properties'),
      Array(5).fill('napi_name_expected'),
      'it returns napi_name_expected',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
