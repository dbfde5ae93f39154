'use strict';

module.exports = {
  rule: 'Variables and functions that a script declares are properties of the global object, for all scripts, and cannot be deleted',
  from: 'https://nodejs.org/api/n-api.html#napi_run_script',
  basis: [
    'napi_run_script: function and var declarations are added to the global object',
    'napi_run_script: the script can access the global scope',
  ],
  napi: 1,
  covers: ['V-434'],
  catches: ['napi_run_script:does-nothing', 'napi_run_script:result-changed'],

  scenario(addon, { record }) {
    const globalObject = Function('return this')();
    addon.run('var conformanceVar = 5; function conformanceFunction() { return 6; }');
    record('var', globalObject.conformanceVar);
    record('function', typeof globalObject.conformanceFunction);
    record('next', addon.run('conformanceVar + conformanceFunction()'));
    globalObject.conformanceVar = 7;
    record('assigned', addon.run('conformanceVar'));
    record('deleted', addon.run('delete this.conformanceVar'));
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('var'), [5], 'the variable is a property');
    t.deepEqual(recorded('function'), ['function'], 'so is the function');
    t.deepEqual(recorded('next'), [11], 'the next script sees both');
    t.deepEqual(recorded('assigned'), [7], 'an assignment to the property is seen');
    t.deepEqual(recorded('deleted'), [false], 'it cannot be deleted, as ECMAScript has it');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
