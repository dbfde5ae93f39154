'use strict';

module.exports = {
  rule: 'With a call_js the JavaScript function may be NULL, and call_js gets a NULL callback',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    'napi_create_threadsafe_function: the function is optional where there is a call_js_cb',
    'napi_threadsafe_function_call_js: js_callback may be NULL where the function was created without one',
  ],
  napi: 4,
  covers: ['A-006', 'A-069', 'C01'],
  catches: ['function-required', 'items-swapped'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_create_threadsafe_function'),
      ['napi_ok'],
      'creating without a function returns napi_ok',
    );
    t.deepEqual(
      callbacks('call_js').map(({ item, env, js_callback }) => ({ item, env, js_callback })),
      [{ item: 1, env: 'live', js_callback: 'null' }],
      'call_js gets the item, a live env and no callback',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
