'use strict';

module.exports = {
  rule: 'napi_create_object makes what new Object() makes: extensible, without keys, with Object.prototype, and another each time',
  from: 'https://nodejs.org/api/n-api.html#napi_create_object',
  basis: ['napi_create_object: the equivalent of new Object()'],
  napi: 1,
  covers: ['V-130', 'VN76', 'F-038'],
  catches: ['napi_create_object:does-nothing', 'napi_create_object:other-status'],

  scenario(addon, { record, outcomeOf }) {
    const seen = () => {
      const made = addon.run();
      return [
        Reflect.ownKeys(made),
        Object.getPrototypeOf(made) === Object.prototype,
        Object.isExtensible(made),
        Object.prototype.toString.call(made),
        addon.run() === made,
      ];
    };
    record('seen', outcomeOf(seen));
    const cloned = () =>
      typeof structuredClone === 'function' ? structuredClone(addon.run()) : {};
    record('cloned', outcomeOf(cloned));
  },

  expect(t, { statuses, recorded, exit }) {
    t.ok(statuses('napi_create_object').length >= 2, 'more than one is made');
    t.ok(
      statuses('napi_create_object').every((status) => status === 'napi_ok'),
      'each is made',
    );
    t.equal(
      recorded('cloned')[0],
      '{}',
      'it is cloned as a plain object, where there is structuredClone',
    );
    t.equal(
      recorded('seen')[0],
      '[[], true, true, "[object Object]", false]',
      'no keys, its prototype, extensible, plain, and another each time',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
