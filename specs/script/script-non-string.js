'use strict';

const OTHERS = ['a number', 'a String object', 'an object with toString', 'undefined', 'null'];

// The manual has "a JavaScript string", and names no status for anything else.
module.exports = {
  rule: 'napi_run_script refuses what is no string, and runs nothing: a number, a String object, an object with toString, undefined, null',
  from: 'https://nodejs.org/api/n-api.html#napi_run_script',
  level: 'should',
  napi: 1,
  covers: ['V-438', 'VN180'],
  catches: ['napi_run_script:does-nothing', 'napi_run_script:other-status'],

  scenario(addon, { record }) {
    const globalObject = Function('return this')();
    const source = 'this.conformanceRan = true';
    [1, new String(source), { toString: () => source }, undefined, null].forEach((other) => {
      try {
        addon.run(other);
      } catch (error) {
        record('thrown', error.constructor.name);
      }
    });
    record('ran', 'conformanceRan' in globalObject);
  },

  expect(t, { statuses, recorded, exit }) {
    OTHERS.forEach((what, i) => {
      const status = statuses('napi_run_script')[i];
      const refused = status !== undefined && status !== 'napi_ok' && status !== 'did not return';
      t.ok(refused, `${what} does not return napi_ok`);
    });
    t.deepEqual(recorded('ran'), [false], 'nothing is run');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
