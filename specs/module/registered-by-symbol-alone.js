'use strict';

module.exports = {
  rule: 'An addon that was built without a version is loaded, and has what version 8 has',
  from: 'https://nodejs.org/api/n-api.html#node-api-version-matrix',
  basis: [
    'Node-API version matrix: existing addons go on running without being compiled again',
    'Node-API version matrix: version 8 is provided unless an addon asks for a later one',
    'References to values with a lifespan longer than that of the native method: other values than objects, externals, functions and symbols come with version 10',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['C-048', 'C-054'],
  catches: ['napi_create_reference:does-nothing', 'napi_create_reference:other-status'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { calls, exit }) {
    t.equal(calls('napi_create_reference').length, 1, 'it is loaded');
    t.ok(
      calls('napi_create_reference').every(
        ({ status }) => status !== undefined && status !== 'napi_ok',
      ),
      'a reference to a number is refused',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
