'use strict';

module.exports = {
  rule: 'Of 50 wraps that are alive when the environment ends, each is finalized once',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  basis: [
    'Finalization on the exit of the Node.js environment: finalizers of objects are called when the environment is torn down',
  ],
  napi: 1,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['C-063', 'E05'],
  catches: ['finalize:twice', 'finalize:wrong-data'],

  scenario(addon, { end }) {
    global.kept = Array.from({ length: 50 }, () => ({}));
    addon.run(global.kept);
    end();
  },

  expect(t, { calls, callbacks, exit }) {
    t.equal(calls('napi_wrap').length, 50, 'fifty are wrapped');
    const finalized = callbacks('finalize').map(({ data }) => data);
    const all = Array.from({ length: 50 }, (_, i) => i + 1);
    t.deepEqual(
      finalized.slice().sort((a, b) => a - b),
      finalized.length === 0 ? [] : all,
      'all of them are, or none',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks }) {
    return callbacks('finalize').length === 0
      ? 'none was finalized, which another rule is about'
      : null;
  },
};
