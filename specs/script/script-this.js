'use strict';

module.exports = {
  rule: 'this of a script is the global object, and in its functions as well, which are sloppy code',
  from: 'https://nodejs.org/api/n-api.html#napi_run_script',
  basis: ['napi_run_script: the value of this is global within the script'],
  napi: 1,
  covers: ['V-432', 'VN181'],
  catches: [
    'napi_run_script:does-nothing',
    'napi_run_script:other-status',
    'napi_run_script:result-changed',
  ],

  scenario(addon, { record }) {
    const globalObject = Function('return this')();
    record('this', addon.run('this') === globalObject);
    record('function', addon.run('(function () { return this; })()') === globalObject);
    record('global', addon.run('this.Object') === Object);
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_run_script'), ['napi_ok', 'napi_ok', 'napi_ok'], 'all are run');
    t.deepEqual(recorded('this'), [true], 'this is the global object');
    t.deepEqual(recorded('function'), [true], 'so it is in a function');
    t.deepEqual(recorded('global'), [true], 'its properties are those that JavaScript has');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
