'use strict';

module.exports = {
  rule: 'An addon that declares version 9 has what version 9 has',
  from: 'https://nodejs.org/api/n-api.html#node-api-version-matrix',
  basis: [
    'Node-API version matrix: the version that an addon was compiled for is what it has when it runs',
    'References to values with a lifespan longer than that of the native method: other values than objects, externals, functions and symbols come with version 10',
  ],
  napi: 9,
  variants: ['main', 'worker'],
  covers: ['C-055', 'E11'],
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
