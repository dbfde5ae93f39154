'use strict';

const NAMES = ['module', 'exports', '__filename', '__dirname', 'addon', 'own'];

module.exports = {
  rule: 'A script sees neither the scope of a module nor that of its caller: module, exports, __filename, __dirname, parameters, constants',
  from: 'https://nodejs.org/api/n-api.html#napi_run_script',
  basis: [
    'napi_run_script: the script cannot access the current lexical scope',
    'napi_run_script: nor the module scope, whose pseudo-globals are not available',
  ],
  napi: 1,
  covers: ['V-433', 'VN181', 'F-131'],
  catches: [
    'napi_run_script:does-nothing',
    'napi_run_script:other-status',
    'napi_run_script:result-changed',
  ],

  // A runtime may have a require of its own that is global, so that it is not asked for.
  scenario(addon, { record }) {
    const own = NAMES.map((name) => addon.run(`typeof ${name}`));
    record('types', own);
  },

  expect(t, { statuses, recorded, exit }) {
    const [types = []] = recorded('types');
    NAMES.forEach((name, i) => {
      t.equal(statuses('napi_run_script')[i], 'napi_ok', `typeof ${name} is run`);
      t.equal(types[i], 'undefined', `${name} is not there`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
