'use strict';

module.exports = {
  rule: 'A call leaves the information about the last error of the environment as it was',
  from: 'https://nodejs.org/api/n-api.html#napi_get_last_error_info',
  level: 'may',
  napi: 4,
  covers: ['A-062'],
  catches: ['queue-full-says-ok', 'blocking-call-returns-early', 'calls-are-synchronous'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { notes, statuses, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function'),
      ['napi_ok', 'napi_queue_full'],
      'one call is accepted, one is refused',
    );
    for (const name of ['after a call', 'after a refused call'])
      t.deepEqual(
        notes(name).map(({ status }) => status),
        ['napi_number_expected'],
        `the error before it is still there ${name}`,
      );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
