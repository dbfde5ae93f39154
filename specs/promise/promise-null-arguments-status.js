'use strict';

const NAMES = [
  'napi_create_promise',
  'napi_resolve_deferred',
  'napi_reject_deferred',
  'napi_is_promise',
];
const TIMES = [2, 1, 1, 2];

// Node has this status for each; the manual names none.
module.exports = {
  rule: 'NULL for an out parameter, a deferred or a value is refused with napi_invalid_arg: the four functions of promises',
  from: 'https://nodejs.org/api/n-api.html#napi_create_promise',
  level: 'may',
  napi: 1,
  covers: ['V-428', 'VN177'],

  scenario(addon) {
    addon.run(5);
  },

  expect(t, { statuses, exit }) {
    NAMES.forEach((name, i) => {
      const expected = Array(TIMES[i]).fill('napi_invalid_arg');
      t.deepEqual(statuses(name), expected, `${name} returns napi_invalid_arg for each`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
