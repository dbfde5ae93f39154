'use strict';

// The manual does not say what becomes of an addon that has nothing to start with.
module.exports = {
  rule: 'An addon that registers itself without Init is refused by an exception',
  from: 'https://nodejs.org/api/n-api.html#module-registration',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker'],
  loads: true,
  covers: ['E09'],
  catches: [],

  scenario(load, { record }) {
    try {
      load();
    } catch (error) {
      record('caught', error instanceof Error);
    }
  },

  expect(t, { calls, recorded, exit }) {
    t.equal(calls('napi_module_register').length, 1, 'it registers itself');
    t.deepEqual(recorded('caught'), [true], 'require() throws an Error');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
