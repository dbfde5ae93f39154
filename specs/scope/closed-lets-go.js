'use strict';

// The manual has the handles of a closed scope invalidated; when a collection happens, and what a stack still holds, is the engine's.
module.exports = {
  rule: 'Objects that only a closed scope held can be collected before the native function returns',
  from: 'https://nodejs.org/api/n-api.html#making-handle-lifespan-shorter-than-that-of-the-native-method',
  level: 'should',
  napi: 1,
  needs: ['gc'],
  covers: ['D-003', 'D-013'],
  catches: ['napi_close_handle_scope:does-nothing'],

  scenario(addon, { record, gc }) {
    addon.run(() => {
      for (let i = 0; i < 10; i++) gc();
      record('collections', 10);
    });
  },

  expect(t, { statuses, notes, recorded, exit }) {
    const [{ value } = {}] = notes('left');
    t.deepEqual(
      statuses('napi_close_handle_scope').slice(0, 1),
      ['napi_ok'],
      'the scope is closed',
    );
    t.deepEqual(recorded('collections'), [10], 'there were collections');
    t.ok(value <= 5, 'most of twenty are gone');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
