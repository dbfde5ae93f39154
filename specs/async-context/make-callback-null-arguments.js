'use strict';

module.exports = {
  rule: 'napi_make_callback refuses a NULL receiver, a NULL function and a NULL list of one argument',
  from: 'https://nodejs.org/api/n-api.html#napi_make_callback',
  level: 'should',
  napi: 1,
  covers: ['M09'],
  catches: ['napi_make_callback:does-nothing', 'napi_make_callback:other-status'],

  scenario(addon, { record }) {
    addon.run({}, () => record('called'));
  },

  expect(t, { statuses, recorded, exit }) {
    const all = statuses('napi_make_callback');
    t.equal(all.length, 3, 'it is called with each');
    t.ok(
      all.every((status) => status !== 'napi_ok' && status !== 'did not return'),
      'each is refused',
    );
    t.deepEqual(recorded('called'), [], 'the function does not run');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
