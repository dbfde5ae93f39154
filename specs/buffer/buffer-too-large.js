'use strict';

// The manual has no limit, and no status; that a call fails is what a status is for.
module.exports = {
  rule: 'A Buffer of SIZE_MAX bytes, and of half of that, is refused, and the process goes on',
  from: 'https://nodejs.org/api/n-api.html#napi_create_buffer',
  level: 'should',
  napi: 1,
  covers: ['V-322', 'VN122', 'F-026'],
  catches: ['napi_create_buffer:does-nothing', 'napi_create_buffer:other-status'],

  scenario(addon, { record }) {
    ['create', 'create_half'].forEach((name) => {
      try {
        addon[name]();
      } catch (error) {
        record('thrown', error instanceof Error);
      }
    });
    record('goes on', true);
  },

  expect(t, { statuses, recorded, exit }) {
    ['SIZE_MAX', 'half of it'].forEach((what, i) => {
      const { [i]: status = 'did not return' } = statuses('napi_create_buffer');
      t.ok(status !== 'napi_ok' && status !== 'did not return', `${what} does not return napi_ok`);
    });
    t.deepEqual(recorded('goes on'), [true], 'the process goes on');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
