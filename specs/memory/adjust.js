'use strict';

const MEBIBYTE = 1024 * 1024;

// Others may change the same sum meanwhile: half of each change has to show.
module.exports = {
  rule: 'napi_adjust_external_memory yields the sum of what it was told',
  from: 'https://nodejs.org/api/n-api.html#napi_adjust_external_memory',
  basis: [
    'napi_adjust_external_memory: the result is the adjusted value',
    'napi_adjust_external_memory: what is passed is the change in bytes',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['D-098', 'F-005'],
  catches: ['napi_adjust_external_memory:does-nothing', 'napi_adjust_external_memory:other-status'],
  unnoticed: 'another sum that is near: others may change it meanwhile',

  scenario(addon) {
    addon.run();
  },

  expect(t, { calls, statuses, exit }) {
    const [before, once, twice, back, end] = calls('napi_adjust_external_memory').map(
      ({ results }) => Number((results || {}).adjusted_value),
    );
    t.deepEqual(
      statuses('napi_adjust_external_memory'),
      new Array(5).fill('napi_ok'),
      'it returns napi_ok each time',
    );
    t.ok(before >= 0, 'the sum is none that is below zero');
    t.ok(once - before >= 32 * MEBIBYTE, 'it is larger after 64 MiB more');
    t.ok(twice - once >= 32 * MEBIBYTE, 'and after 64 MiB more again');
    t.ok(twice - back >= 32 * MEBIBYTE, 'it is smaller after 64 MiB less');
    t.ok(back - end >= 32 * MEBIBYTE, 'and after 64 MiB less again');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
