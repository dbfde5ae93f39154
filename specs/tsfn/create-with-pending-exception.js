'use strict';

module.exports = {
  rule: 'A function can be created while an exception is pending',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'may',
  napi: 4,
  covers: ['A-021'],
  catches: ['hold-never-ends'],

  scenario(addon, { record }) {
    try {
      addon.run(() => {});
    } catch (error) {
      record('caught', error.message);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(
      statuses('napi_create_threadsafe_function'),
      ['napi_ok'],
      'creating returns napi_ok',
    );
    t.deepEqual(recorded('caught'), ['pending'], 'the exception reaches the caller');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};
