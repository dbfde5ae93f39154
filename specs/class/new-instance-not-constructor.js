'use strict';

const OTHERS = ['an arrow function', 'a method', 'Symbol', 'an object', 'a number', 'undefined'];

module.exports = {
  rule: 'napi_new_instance fails for what is no constructor: an arrow function, a method, Symbol, an object, a number, undefined',
  from: 'https://nodejs.org/api/n-api.html#napi_new_instance',
  basis: [
    'napi_new_instance: returns napi_ok if it succeeded, and what new does not make it cannot',
  ],
  napi: 1,
  covers: ['V-268', 'VN91'],
  catches: ['napi_new_instance:does-nothing', 'napi_new_instance:other-status'],

  scenario(addon, { record }) {
    [() => record('called', 1), { method() {} }.method, Symbol, {}, 5, undefined].forEach(
      (other) => {
        try {
          addon.create(other);
        } catch (error) {
          record('thrown', error.constructor.name);
        }
      },
    );
  },

  expect(t, { statuses, recorded, exit }) {
    OTHERS.forEach((what, i) => {
      const status = statuses('napi_new_instance')[i];
      const refused = status !== undefined && status !== 'napi_ok' && status !== 'did not return';
      t.ok(refused, `${what} does not return napi_ok`);
    });
    t.deepEqual(recorded('called'), [], 'the arrow function is not called');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
