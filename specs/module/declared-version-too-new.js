'use strict';

// The manual has a runtime support all versions from 8 to its highest, and does not say what becomes of an addon that asks for more.
module.exports = {
  rule: 'An addon that declares a version which the runtime has not is refused by an exception',
  from: 'https://nodejs.org/api/n-api.html#node-api-version-matrix',
  level: 'should',
  napi: 9,
  variants: ['main', 'worker'],
  loads: true,
  covers: ['C-057'],
  catches: [],

  scenario(load, { record }) {
    try {
      load();
    } catch (error) {
      record('caught', error instanceof Error);
    }
  },

  expect(t, { recorded, notes, exit }) {
    t.deepEqual(recorded('caught'), [true], 'require() throws an Error');
    t.deepEqual(notes('Init'), [], 'and Init does not run');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
