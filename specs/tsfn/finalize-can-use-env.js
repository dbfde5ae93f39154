'use strict';

module.exports = {
  rule: 'The finalizer can create values and call JavaScript, without a handle scope of its own',
  from: 'https://nodejs.org/api/n-api.html#napi_finalize',
  napi: 4,
  covers: ['A-150', 'A-151', 'F01', 'F05'],
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
    for (const name of ['get function', 'get undefined', 'create number', 'call function'])
      t.deepEqual(
        notes(name).map(({ status }) => status),
        ['napi_ok'],
        `it can ${name}`,
      );
    t.deepEqual(recorded('called'), [7], 'the JavaScript function is called');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
