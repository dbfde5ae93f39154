'use strict';

// The manual has an external appear as a plain object, which ECMAScript allows as a prototype, and says no more.
module.exports = {
  rule: 'An external can be the prototype of an object',
  from: 'https://nodejs.org/api/n-api.html#napi_valuetype',
  level: 'should',
  napi: 1,
  covers: ['D-096'],
  catches: [
    'napi_get_value_external:does-nothing',
    'napi_get_value_external:other-status',
    'napi_get_value_external:written-although-failed',
  ],

  scenario(addon, { record }) {
    const external = addon.create(1);
    const object = Object.create(external);
    record('prototype', Object.getPrototypeOf(object) === external);
    addon.look(object);
  },

  expect(t, { calls, recorded, exit }) {
    const [{ status, results } = {}] = calls('napi_get_value_external');
    t.deepEqual(recorded('prototype'), [true], 'it is its prototype');
    t.equal(status, 'napi_invalid_arg', 'the object is no external by that');
    t.equal(results && results.result, 'untouched', 'and yields no data');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
