'use strict';

module.exports = {
  rule: 'call_js gets the environment that created the function: its instance data is there',
  from: 'https://nodejs.org/api/n-api.html#napi_threadsafe_function_call_js',
  basis: [
    'napi_threadsafe_function_call_js: env is the environment to use for calls',
    'napi_get_instance_data: it retrieves what was set for the environment',
  ],
  napi: 6,
  variants: ['main', 'worker'],
  covers: ['A-067'],
  catches: ['release-is-abort', 'item-twice'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { notes, exit }) {
    t.deepEqual(
      notes('instance data').map(({ value }) => value),
      [7, 7],
      'each of two calls finds the instance data that the creator set',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
