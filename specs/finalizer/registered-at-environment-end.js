'use strict';

// The manual does not speak of objects that are created when the environment ends.
module.exports = {
  rule: 'A finalizer that another registers when the environment ends runs once as well',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['R08'],
  catches: [],

  scenario(addon, { end }) {
    global.kept = {};
    addon.run(global.kept);
    end();
  },

  expect(t, { callbacks, statuses, exit }) {
    t.deepEqual(statuses('napi_create_external'), ['napi_ok'], 'the first creates an external');
    t.deepEqual(
      callbacks('finalize')
        .map(({ data, hint }) => [data, hint])
        .sort(([a], [b]) => a - b),
      [
        [1, 101],
        [2, 102],
      ],
      'both run, once, with their data and hints',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks }) {
    return callbacks('finalize').length === 0 ? 'nothing was finalized' : null;
  },
};
