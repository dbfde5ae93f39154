'use strict';

module.exports = {
  rule: 'A script that throws, or is none, fails and leaves its exception pending',
  from: 'https://nodejs.org/api/n-api.html#napi_run_script',
  basis: [
    'Return values: napi_ok where no uncaught JavaScript exception was thrown, else another status',
    'napi_run_script: it executes a string of JavaScript',
    'napi_is_exception_pending: the result is true where an exception is pending',
  ],
  napi: 1,
  covers: ['E-034', 'E-023'],
  catches: ['napi_run_script:does-nothing', 'napi_is_exception_pending:result-changed'],

  scenario(addon, { record }) {
    const thrown = addon.run('throw { on: "purpose" }') || {};
    record('thrown', thrown.on === undefined ? null : thrown.on);
    record('syntax', addon.run('}{') instanceof SyntaxError);
  },

  expect(t, { statuses, calls, recorded, exit }) {
    const failed = statuses('napi_run_script');
    t.equal(failed.length, 2, 'two scripts are run');
    t.ok(
      failed.every((status) => /^napi_(?!ok$)/.test(status)),
      'neither returns napi_ok',
    );
    t.deepEqual(
      calls('napi_is_exception_pending').map(({ results }) => results && results.result),
      [true, true],
      'an exception is pending each time',
    );
    t.deepEqual(recorded('thrown'), ['purpose'], 'it is what the script threw');
    t.deepEqual(recorded('syntax'), [true], 'it is a SyntaxError where the script is none');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
