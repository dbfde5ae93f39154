'use strict';

// That the call never returns is not asked for: "ultimately" is all that is said of when.
module.exports = {
  rule: 'For an addon that is built experimental the process is terminated where a basic finalizer counts a reference down',
  from: 'https://nodejs.org/api/n-api.html#node_api_basic_finalize',
  basis: [
    'node_api_basic_finalize: where it calls a function that takes no basic environment the application is terminated',
    'node_api_basic_env: to call what needs the state of the engine ends the application at last',
    'napi_reference_unref: it takes a napi_env, not a basic one',
  ],
  napi: 9,
  needs: ['gc'],
  endsBySignal: true,
  covers: ['D-079', 'R06'],
  catches: ['finalize:late', 'finalize:lost', 'napi_reference_unref:does-nothing'],

  scenario(addon, { record, collect }) {
    addon.keep({});
    (() => {
      for (let i = 0; i < 20; i++) addon.wrap({});
    })();
    collect(() => record('collected'));
  },

  expect(t, { calls, exit }) {
    t.ok(calls('napi_reference_unref').length > 0, 'a finalizer makes the call');
    t.notEqual(exit, 0, 'the process ends with an error');
  },
};
