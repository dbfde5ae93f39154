'use strict';

module.exports = {
  rule: 'Before Node-API 10 an exception that call_js throws natively does not end the process',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  napi: 4,
  covers: ['A-091'],
  catches: ['exception-raised-twice', 'item-lost'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { notes, items, exit }) {
    t.equal(notes('throw', { status: 'napi_ok' }).length, 1, 'the first item throws');
    t.deepEqual(items('call_js'), [1, 2], 'the second item comes');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};
