'use strict';

module.exports = {
  rule: 'A function that Init returns is what the addon exports',
  from: 'https://nodejs.org/api/n-api.html#module-registration',
  basis: [
    'Module registration: what Init returns is taken for the exports of the module, and a function is returned so that require() gives it',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['C-043', 'C-046'],
  catches: [
    'function:lost',
    'function:without-env',
    'napi_create_function:does-nothing',
    'napi_create_function:result-changed',
  ],

  scenario(addon, { record }) {
    record('type', typeof addon);
    record('answer', addon());
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('type'), ['function'], 'require() gives a function');
    t.deepEqual(recorded('answer'), [42], 'which is the one that was returned');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
