'use strict';

module.exports = {
  rule: 'A call into JavaScript that ends its worker does not return napi_ok to complete',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'should',
  napi: 1,
  variants: ['worker'],
  covers: ['B-043', 'S16'],

  scenario(addon, { record }) {
    addon.run(() => {
      record('exits');
      process.exit();
      record('goes on');
    });
  },

  expect(t, { recorded, statuses, exit }) {
    t.deepEqual(recorded('exits'), [null], 'the function runs');
    t.ok(
      statuses('napi_call_function').every((status) => status !== 'napi_ok'),
      'the call does not return napi_ok',
    );
    t.deepEqual(recorded('goes on'), [], 'process.exit() does not return');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
