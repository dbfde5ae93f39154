'use strict';

module.exports = {
  rule: 'The reference that napi_wrap returned can be used and deleted after the wrap was removed',
  from: 'https://nodejs.org/api/n-api.html#napi_remove_wrap',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker'],
  perturb: true,
  covers: ['D-047', 'D-048'],
  catches: [
    'napi_delete_reference:other-status',
    'napi_get_reference_value:does-nothing',
    'napi_get_reference_value:other-status',
    'napi_reference_ref:does-nothing',
    'napi_reference_ref:other-status',
    'napi_reference_ref:result-changed',
  ],

  scenario(addon) {
    addon.run({});
  },

  expect(t, { calls, statuses, exit }) {
    t.deepEqual(
      calls('napi_reference_ref').map(({ status, results }) => [status, results.result]),
      [['napi_ok', 1]],
      'it can be referenced, and was weak',
    );
    t.deepEqual(
      calls('napi_get_reference_value').map(({ status, results }) => [status, results.result]),
      [['napi_ok', 'live']],
      'it yields the object',
    );
    t.deepEqual(statuses('napi_delete_reference'), ['napi_ok'], 'it returns napi_ok');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
