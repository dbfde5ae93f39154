'use strict';

// The manual has a JavaScript string there, and names no status.
module.exports = {
  rule: 'A script that is no string is refused with napi_string_expected',
  from: 'https://nodejs.org/api/n-api.html#napi_run_script',
  level: 'should',
  napi: 1,
  covers: ['E-035'],
  catches: ['napi_run_script:does-nothing', 'napi_run_script:other-status'],

  scenario(addon) {
    for (const other of [undefined, null, 7, {}, Symbol('s')]) addon.run(other);
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_run_script'),
      Array(5).fill('napi_string_expected'),
      'it returns napi_string_expected',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
