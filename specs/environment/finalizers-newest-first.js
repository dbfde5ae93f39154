'use strict';

// The manual has finalizers called independently of each other.
module.exports = {
  rule: 'The wraps that are alive when the environment ends are finalized in the reverse order of their making',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  level: 'may',
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['C-064'],
  catches: ['finalize:at-once', 'finalize:out-of-order'],

  scenario(addon) {
    global.kept = Array.from({ length: 50 }, () => ({}));
    addon.run(global.kept);
  },

  expect(t, { calls, callbacks, exit }) {
    t.equal(calls('napi_wrap').length, 50, 'fifty are wrapped');
    const finalized = callbacks('finalize').map(({ data }) => data);
    const backwards = Array.from({ length: 50 }, (_, i) => 50 - i);
    t.deepEqual(finalized, finalized.length === 0 ? [] : backwards, 'the last is the first');
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks }) {
    return callbacks('finalize').length < 2 ? 'nothing was finalized' : null;
  },
};
