'use strict';

// Node gives the value undefined, and always has; the manual has a napi_value that is NULL, as for other results where there is none.
module.exports = {
  rule: 'With no exception pending napi_get_and_clear_last_exception returns napi_ok, and NULL',
  from: 'https://nodejs.org/api/n-api.html#napi_get_and_clear_last_exception',
  basis: [
    'napi_get_and_clear_last_exception: the result is the exception where one is pending, and NULL otherwise',
  ],
  napi: 1,
  covers: ['E-016', 'V-458', 'F-061'],
  catches: [
    'napi_get_and_clear_last_exception:does-nothing',
    'napi_get_and_clear_last_exception:other-status',
    'napi_get_and_clear_last_exception:result-changed',
  ],

  scenario(addon) {
    addon.run({});
  },

  expect(t, { statuses, calls, exit }) {
    t.deepEqual(statuses('napi_get_and_clear_last_exception'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(
      calls('napi_get_and_clear_last_exception').map(({ results }) => results && results.result),
      ['null'],
      'its result is NULL',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
