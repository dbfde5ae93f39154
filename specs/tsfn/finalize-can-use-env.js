'use strict';

module.exports = {
  rule: 'The finalizer can create values and call JavaScript, in a handle scope that it opens',
  from: 'https://nodejs.org/api/n-api.html#napi_finalize',
  basis: [
    'napi_finalize: it is for a group of Node-API calls, when garbage collection is over',
    'Asynchronous thread-safe function calls: the finalizer runs on the main thread, when the function is about to be destroyed',
  ],
  napi: 4,
  covers: ['A-150', 'F01', 'F05'],
  catches: [
    'finalize-at-end-only',
    'finalize-gets-no-env',
    'finalize-on-wrong-thread',
    'finalize-never',
  ],

  scenario(addon, { record }) {
    addon.run((value) => record('called', value));
  },

  expect(t, { notes, recorded, exit }) {
    for (const name of [
      'open scope',
      'get function',
      'get undefined',
      'create number',
      'call function',
    ])
      t.deepEqual(
        notes(name).map(({ status }) => status),
        ['napi_ok'],
        `it can ${name}`,
      );
    t.deepEqual(recorded('called'), [7], 'the JavaScript function is called');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
