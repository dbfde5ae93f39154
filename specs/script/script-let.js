'use strict';

module.exports = {
  rule: 'What a script declares with let and const is seen by later scripts, and is no property of the global object',
  from: 'https://nodejs.org/api/n-api.html#napi_run_script',
  basis: [
    'napi_run_script: what let and const declare is visible globally, and not added to the global object',
  ],
  napi: 1,
  covers: ['V-435'],
  catches: ['napi_run_script:does-nothing', 'napi_run_script:result-changed'],

  scenario(addon, { record }) {
    const globalObject = Function('return this')();
    addon.run('let conformanceLet = 5; const conformanceConst = 6;');
    record('next', addon.run('conformanceLet + conformanceConst'));
    record('function', Function('return conformanceLet * conformanceConst')());
    record('properties', ['conformanceLet' in globalObject, 'conformanceConst' in globalObject]);
    try {
      record('again', addon.run('let conformanceLet = 7;'));
    } catch (error) {
      record('again', error.constructor.name);
    }
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('next'), [11], 'the next script sees both');
    t.deepEqual(recorded('function'), [30], 'so does a function of the global scope');
    t.deepEqual(recorded('properties'), [[false, false]], 'neither is a property');
    t.deepEqual(recorded('again'), ['SyntaxError'], 'to declare it again is a SyntaxError');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
