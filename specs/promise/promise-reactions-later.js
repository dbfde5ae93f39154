'use strict';

module.exports = {
  rule: 'Reactions of a promise do not run inside napi_resolve_deferred and napi_reject_deferred, but later',
  from: 'https://nodejs.org/api/n-api.html#napi_resolve_deferred',
  basis: [
    'Promises: promises as ECMA-262 describes them, whose reactions are jobs',
    'napi_resolve_deferred: resolves a JavaScript promise',
  ],
  napi: 1,
  covers: ['V-426'],
  catches: [
    'napi_reject_deferred:does-nothing',
    'napi_reject_deferred:other-status',
    'napi_resolve_deferred:does-nothing',
    'napi_resolve_deferred:other-status',
  ],

  scenario(addon, { record, afterTurns }) {
    const ran = [];
    addon.create().then(() => ran.push('fulfilled'));
    addon.resolve(1);
    addon.create().then(null, () => ran.push('rejected'));
    addon.reject(2);
    record('at once', ran.slice());
    afterTurns(() => record('later', ran));
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_resolve_deferred'), ['napi_ok'], 'one is resolved');
    t.deepEqual(statuses('napi_reject_deferred'), ['napi_ok'], 'one is rejected');
    t.deepEqual(recorded('at once'), [[]], 'none has run after the calls');
    t.deepEqual(recorded('later'), [['fulfilled', 'rejected']], 'both run later');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
