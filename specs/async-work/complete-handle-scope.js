'use strict';

module.exports = {
  rule: 'complete may create values without opening a handle scope',
  from: 'https://nodejs.org/api/n-api.html#napi_async_complete_callback',
  basis: ['napi_async_complete_callback: no handle scope and no callback scope need be opened'],
  napi: 1,
  covers: ['B-022'],
  catches: ['complete:lost', 'complete:twice', 'napi_get_value_int32:does-nothing'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { notes, exit }) {
    t.deepEqual(
      notes('sum').map(({ value }) => value),
      [4950, 4950],
      'all values are good until each complete is over',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
