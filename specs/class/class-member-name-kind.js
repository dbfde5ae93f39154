'use strict';

// The manual wants a string or a symbol, and names no status for anything else.
module.exports = {
  rule: 'A class is not defined where the name of a member is no string and no symbol: a number, an object, undefined',
  from: 'https://nodejs.org/api/n-api.html#napi_property_descriptor',
  level: 'should',
  napi: 1,
  covers: ['V-262', 'VN89'],
  catches: ['napi_define_class:does-nothing', 'napi_define_class:other-status'],

  scenario(addon, { record }) {
    [5, {}, undefined].forEach((name) => {
      try {
        addon.define(name);
      } catch (error) {
        record('thrown', error.constructor.name);
      }
    });
  },

  expect(t, { statuses, exit }) {
    ['a number', 'an object', 'undefined'].forEach((what, i) => {
      const status = statuses('napi_define_class')[i];
      const refused = status !== undefined && status !== 'napi_ok' && status !== 'did not return';
      t.ok(refused, `${what} for a name does not return napi_ok`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
