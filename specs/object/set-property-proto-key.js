'use strict';

module.exports = {
  rule: '"__proto__" is a key like any other for napi_set_property: an inherited setter of that name gets the value',
  from: 'https://nodejs.org/api/n-api.html#napi_set_property',
  level: 'should',
  napi: 1,
  covers: ['V-139'],
  catches: ['napi_set_property:does-nothing', 'napi_set_property:other-status'],

  scenario(addon, { record, outcomeOf }) {
    const parent = Object.defineProperty({}, '__proto__', {
      set(value) {
        record('set', value);
      },
    });
    const object = Object.create(parent);
    outcomeOf(() => addon.run(object, '__proto__', 7));
    record(
      'seen',
      outcomeOf(() => [Object.getPrototypeOf(object) === parent, Reflect.ownKeys(object)]),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_set_property'), ['napi_ok'], 'it is set');
    t.deepEqual(recorded('set'), [7], 'the setter gets the value');
    t.equal(
      recorded('seen')[0],
      '[true, []]',
      'the prototype is the same, and there is no own property',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
