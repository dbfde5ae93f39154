'use strict';

module.exports = {
  rule: 'For an addon that is built experimental the process is terminated where a basic finalizer creates an object',
  from: 'https://nodejs.org/api/n-api.html#node_api_basic_finalize',
  basis: [
    'node_api_basic_finalize: where it calls a function that takes no basic environment the application is terminated',
    'napi_create_object: it takes a napi_env, not a basic one',
  ],
  napi: 9,
  needs: ['gc'],
  endsBySignal: true,
  covers: ['D-076', 'R04'],
  catches: ['finalize:late', 'finalize:lost', 'napi_create_object:does-nothing'],

  scenario(addon, { record, collect }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.wrap({});
    })();
    collect(() => record('collected'));
  },

  expect(t, { statuses, callbacks, recorded, exit }) {
    t.equal(callbacks('finalize').length, 1, 'a finalizer runs');
    t.deepEqual(statuses('napi_create_object'), ['did not return'], 'its call does not return');
    t.deepEqual(recorded('collected'), [], 'the 20 collections are not gone on with');
    t.notEqual(exit, 0, 'the process ends with an error');
  },
};
