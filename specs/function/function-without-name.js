'use strict';

module.exports = {
  rule: 'A function needs no name: NULL of length 0, and of NAPI_AUTO_LENGTH',
  from: 'https://nodejs.org/api/n-api.html#napi_create_function',
  basis: ['napi_create_function: the name is optional'],
  napi: 1,
  covers: ['V-275', 'VN97', 'F-035'],
  catches: [
    'function:lost',
    'napi_create_function:does-nothing',
    'napi_create_function:other-status',
    'napi_create_function:result-changed',
  ],

  scenario(addon, { record }) {
    [0, 1].forEach((i) => {
      const made = addon.make(i);
      record('function', [typeof made, made && made.name, made && made()]);
    });
  },

  expect(t, { statuses, recorded, exit }) {
    ['0', 'NAPI_AUTO_LENGTH'].forEach((length, i) => {
      const status = statuses('napi_create_function')[i];
      t.equal(status, 'napi_ok', `NULL of length ${length} returns napi_ok`);
      const what = `NULL of length ${length} is a function without a name, and can be called`;
      t.deepEqual(recorded('function')[i], ['function', '', 'called'], what);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
