'use strict';

// The manual does not say what becomes of an addon whose Init threw.
module.exports = {
  rule: 'An addon whose Init threw can be loaded again',
  from: 'https://nodejs.org/api/n-api.html#module-registration',
  level: 'should',
  napi: 1,
  loads: true,
  covers: ['C-045'],
  catches: ['napi_throw_error:does-nothing'],

  scenario(load, { record }) {
    try {
      load();
    } catch (error) {
      record('caught', error.message);
    }
    load().run();
  },

  expect(t, { recorded, notes, exit }) {
    t.deepEqual(recorded('caught'), ['thrown by Init'], 'it threw');
    t.deepEqual(
      notes('load').map(({ value }) => value),
      [1, 2],
      'and Init runs once more',
    );
    t.equal(notes('run').length, 1, 'and its function is there');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
