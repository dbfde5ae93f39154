'use strict';

const SOURCES = [
  '}{',
  'throw conformanceThrown',
  'throw 5',
  'throw undefined',
  'conformanceMissing',
];

module.exports = {
  rule: 'A script that cannot be parsed, or throws, leaves that exception and does not return napi_ok: a SyntaxError, an object, 5, undefined, a ReferenceError',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  basis: [
    'Exceptions: after napi_ok no exception is pending',
    'Exceptions: with the return to JavaScript the exception is thrown where the native method was invoked',
  ],
  napi: 1,
  covers: ['E-023', 'E-034', 'V-437', 'VN181', 'VN182'],
  catches: ['napi_run_script:does-nothing', 'napi_run_script:other-status'],

  scenario(addon, { record }) {
    const globalObject = Function('return this')();
    const thrown = (globalObject.conformanceThrown = {});
    SOURCES.forEach((source) => {
      let caught = 'nothing';
      try {
        addon.run(source);
      } catch (error) {
        caught =
          error === thrown
            ? 'the object'
            : error instanceof Error
              ? error.constructor.name
              : String(error);
      }
      record('caught', caught);
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const expected = ['SyntaxError', 'the object', '5', 'undefined', 'ReferenceError'];
    SOURCES.forEach((source, i) => {
      const status = statuses('napi_run_script')[i];
      const failed = status !== undefined && status !== 'napi_ok' && status !== 'did not return';
      t.ok(failed, `${source} does not return napi_ok`);
      t.equal(recorded('caught')[i], expected[i], `${source} leaves ${expected[i]}`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
