'use strict';

const OTHERS = ['a number', 'a String object', 'undefined'];

// Node has this status; the manual names none.
module.exports = {
  rule: 'napi_run_script refuses what is no string with napi_string_expected: a number, a String object, undefined',
  from: 'https://nodejs.org/api/n-api.html#napi_run_script',
  level: 'may',
  napi: 1,
  covers: ['V-438', 'F-131', 'E-035'],
  catches: ['napi_run_script:does-nothing', 'napi_run_script:other-status'],

  scenario(addon) {
    [1, new String('1'), undefined].forEach((other) => addon.run(other));
  },

  expect(t, { statuses, exit }) {
    OTHERS.forEach((what, i) =>
      t.equal(statuses('napi_run_script')[i], 'napi_string_expected', `${what}: it returns that`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
