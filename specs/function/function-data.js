'use strict';

module.exports = {
  rule: 'The data of a function is what its callback gets, where several functions have one callback too: pointers, NULL',
  from: 'https://nodejs.org/api/n-api.html#napi_create_function',
  basis: [
    'napi_create_function: data is passed back into the function when it is invoked',
    'napi_get_cb_info: receives the data pointer of the callback',
  ],
  napi: 1,
  covers: ['V-277', 'F-035'],
  catches: [
    'function:lost',
    'function:twice',
    'napi_create_function:does-nothing',
    'napi_create_function:result-changed',
    'napi_get_cb_info:other-status',
    'napi_get_cb_info:result-changed',
  ],

  scenario(addon) {
    const [first, second, third] = [addon.make(7), addon.make(8), addon.make(0)];
    first();
    second();
    third();
    first();
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_get_cb_info').map(({ results = {} }) => results.data);
    t.deepEqual(told, [7, 8, null, 7], 'each function has its own');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
