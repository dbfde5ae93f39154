'use strict';

// The manual says that the finalizer is called when the function is being destroyed, and not that this may not be at once. Addons
// rely on it: after a release, and after it in call_js, they still use what the finalizer frees.
module.exports = {
  rule: 'The finalizer runs neither inside a release nor inside the call_js or JavaScript that released',
  from: 'https://nodejs.org/api/n-api.html#napi_release_threadsafe_function',
  level: 'should',
  napi: 4,
  covers: ['A-122', 'A-155'],
  catches: ['finalize-before-items', 'finalize-twice'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { callbacks, records, before, exit }) {
    const [returned] = records('scenario returned');
    const finalize = (tsfn) => callbacks('finalize', { tsfn })[0];
    const call = (tsfn) => callbacks('call_js', { tsfn })[0];
    t.equal(callbacks('finalize').length, 4, 'four functions are destroyed');
    t.ok(before(call(1), finalize(1)), 'after call_js, where that released its function');
    t.ok(before(call(2), finalize(2)), 'after call_js, where that aborted it');
    t.ok(before(returned, finalize(3)), 'after JavaScript, where that released it');
    t.ok(before(returned, finalize(4)), 'after JavaScript, where that aborted it');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
