'use strict';

module.exports = {
  rule: 'An escaped handle stays valid, and keeps its object alive, when the scope is closed',
  from: 'https://nodejs.org/api/n-api.html#napi_escape_handle',
  basis: [
    'napi_escape_handle: it promotes the handle so that it is valid for the lifetime of the outer scope',
  ],
  napi: 1,
  needs: ['gc'],
  perturb: true,
  covers: ['D-009', 'VN200'],
  catches: ['napi_escape_handle:other-status', 'napi_escape_handle:result-changed'],

  scenario(addon, { record, gc }) {
    const escaped = addon.run(() => {
      for (let i = 0; i < 3; i++) gc();
    });
    record('number', escaped.number);
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_escape_handle'), ['napi_ok'], 'it escapes');
    t.deepEqual(statuses('napi_close_escapable_handle_scope'), ['napi_ok'], 'the scope is closed');
    t.deepEqual(recorded('number'), [7], 'the object is there, with what it had');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
