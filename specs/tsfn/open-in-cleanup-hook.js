'use strict';

module.exports = {
  rule: 'A cleanup hook that was added after the function was created finds it open',
  from: 'https://nodejs.org/api/n-api.html#napi_add_env_cleanup_hook',
  level: 'should',
  napi: 4,
  variants: ['main', 'worker-terminate'],
  covers: ['A-170'],
  catches: ['unref-is-ignored'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(statuses('napi_call_threadsafe_function'), ['napi_ok'], 'it takes an item');
    t.deepEqual(statuses('napi_acquire_threadsafe_function'), ['napi_ok'], 'it can be acquired');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
