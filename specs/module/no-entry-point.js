'use strict';

// The manual does not say what becomes of a library that is no addon.
module.exports = {
  rule: 'A library without an entry point is refused by an exception',
  from: 'https://nodejs.org/api/n-api.html#module-registration',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker'],
  loads: true,
  covers: ['C-053'],
  catches: [],

  scenario(load, { record }) {
    try {
      load();
    } catch (error) {
      record('caught', error instanceof Error);
    }
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('caught'), [true], 'require() throws an Error');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
