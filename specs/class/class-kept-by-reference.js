'use strict';

module.exports = {
  rule: 'A reference of count 1 keeps a class for napi_new_instance and napi_instanceof in later calls',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  basis: [
    'napi_define_class: a strong reference keeps the constructor from being collected, to make instances and to check them later',
  ],
  napi: 1,
  needs: ['gc'],
  covers: ['V-272'],
  catches: [
    'napi_define_class:result-changed',
    'napi_instanceof:does-nothing',
    'napi_instanceof:other-status',
    'napi_instanceof:result-changed',
    'napi_new_instance:does-nothing',
    'napi_new_instance:other-status',
    'napi_new_instance:result-changed',
  ],

  scenario(addon, { record, gc, afterTurns }) {
    addon.define();
    gc();
    afterTurns(() => {
      gc();
      const [first, second] = [addon.create(), addon.create()];
      record('made', typeof first);
      record('same class', Object.getPrototypeOf(first) === Object.getPrototypeOf(second));
    });
  },

  expect(t, { calls, statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_new_instance'), ['napi_ok', 'napi_ok'], 'instances are made of it');
    const told = calls('napi_instanceof').map(({ results = {} }) => results.result);
    t.deepEqual(told, [true, true], 'they are instances of it');
    t.deepEqual(recorded('made'), ['object'], 'JavaScript gets an object');
    t.deepEqual(recorded('same class'), [true], 'both are of one class');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
