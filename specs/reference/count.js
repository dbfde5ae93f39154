'use strict';

module.exports = {
  rule: 'Each reference and dereference of a reference returns its new count',
  from: 'https://nodejs.org/api/n-api.html#napi_reference_ref',
  basis: [
    'napi_reference_ref: the count is incremented, and the new one returned',
    'napi_reference_unref: the count is decremented, and the new one returned',
    'napi_delete_reference: the reference is deleted, with napi_ok where that succeeds',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['D-022', 'D-025', 'D-029', 'F-123', 'F-124', 'VN199'],
  catches: [
    'napi_delete_reference:other-status',
    'napi_reference_ref:does-nothing',
    'napi_reference_ref:other-status',
    'napi_reference_ref:result-changed',
    'napi_reference_unref:does-nothing',
    'napi_reference_unref:other-status',
    'napi_reference_unref:result-changed',
  ],

  scenario(addon) {
    addon.run({});
  },

  expect(t, { calls, statuses, exit }) {
    const counts = (name) =>
      calls(name).map(({ status, results }) => [status, results ? results.result : null]);
    t.deepEqual(
      counts('napi_reference_ref'),
      [
        ['napi_ok', 1],
        ['napi_ok', 2],
        ['napi_ok', null],
      ],
      'it counts up, and needs no place for the count',
    );
    t.deepEqual(
      counts('napi_reference_unref'),
      [
        ['napi_ok', 2],
        ['napi_ok', null],
        ['napi_ok', 0],
      ],
      'it counts down',
    );
    t.deepEqual(statuses('napi_delete_reference'), ['napi_ok'], 'it returns napi_ok');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
