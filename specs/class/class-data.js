'use strict';

module.exports = {
  rule: 'The data of a class is what its constructor callback gets: a pointer, NULL',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  basis: [
    'napi_define_class: data is passed to the constructor callback',
    'napi_get_cb_info: receives the data pointer of the callback',
  ],
  napi: 1,
  covers: ['V-235'],
  catches: [
    'constructor:lost',
    'constructor:twice',
    'napi_define_class:does-nothing',
    'napi_define_class:result-changed',
    'napi_get_cb_info:other-status',
    'napi_get_cb_info:result-changed',
  ],

  scenario(addon) {
    const [First, Second, Third] = [addon.define(7), addon.define(8), addon.define(0)];
    new First();
    new Second();
    new Third();
    new First();
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_get_cb_info').map(({ results = {} }) => results.data);
    t.deepEqual(told, [7, 8, null, 7], 'each class has its own');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
