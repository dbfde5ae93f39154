'use strict';

// That the call never returns is not asked for: "ultimately" is all that is said of when.
module.exports = {
  rule: 'For an addon that is built experimental the process is terminated where a basic finalizer creates an object',
  from: 'https://nodejs.org/api/n-api.html#node_api_basic_finalize',
  basis: [
    'node_api_basic_finalize: where it calls a function that takes no basic environment the application is terminated',
    'node_api_basic_env: to call what needs the state of the engine ends the application at last',
    'napi_create_object: it takes a napi_env, not a basic one',
  ],
  napi: 9,
  needs: ['gc'],
  endsBySignal: true,
  covers: ['D-076', 'R04'],
  catches: ['finalize:lost', 'napi_create_object:does-nothing'],

  scenario(addon, { record, collect }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.wrap({});
    })();
    collect(() => record('collected'));
  },

  expect(t, { calls, exit }) {
    t.ok(calls('napi_create_object').length > 0, 'a finalizer makes the call');
    t.notEqual(exit, 0, 'the process ends with an error');
  },
};
