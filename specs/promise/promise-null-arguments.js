'use strict';

const NAMES = [
  'napi_create_promise',
  'napi_resolve_deferred',
  'napi_reject_deferred',
  'napi_is_promise',
];
const TIMES = [2, 1, 1, 2];

// The manual calls none of them optional, and names no status.
module.exports = {
  rule: 'NULL for an out parameter, a deferred or a value is refused: napi_create_promise, napi_resolve_deferred, napi_reject_deferred, napi_is_promise',
  from: 'https://nodejs.org/api/n-api.html#napi_create_promise',
  level: 'should',
  napi: 1,
  covers: ['V-428', 'VN177'],

  scenario(addon) {
    addon.run(5);
  },

  expect(t, { statuses, exit }) {
    NAMES.forEach((name, i) => {
      const all = statuses(name);
      t.equal(all.length, TIMES[i], `${name} is called with each NULL`);
      const refused = all.every((status) => status !== 'napi_ok' && status !== 'did not return');
      t.ok(refused, `${name} does not return napi_ok`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
