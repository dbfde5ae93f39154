'use strict';

module.exports = {
  rule: 'napi_make_callback refuses an object that cannot be called',
  from: 'https://nodejs.org/api/n-api.html#napi_make_callback',
  level: 'should',
  napi: 1,
  covers: ['M09'],
  catches: ['napi_make_callback:does-nothing', 'napi_make_callback:other-status'],

  scenario(addon) {
    addon.run({});
  },

  expect(t, { statuses, exit }) {
    const all = statuses('napi_make_callback');
    t.equal(all.length, 1, 'it is called');
    t.ok(
      all.every((status) => status !== 'napi_ok' && status !== 'did not return'),
      'it is refused',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
