'use strict';

// The manual does not speak of objects that are created when the environment ends.
module.exports = {
  rule: 'A finalizer that another registers when the environment ends runs once as well',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  level: 'should',
  napi: 5,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['R08'],
  catches: [
    'finalize:late',
    'finalize:lost',
    'finalize:twice',
    'finalize:wrong-data',
    'finalize:wrong-hint',
    'napi_add_finalizer:does-nothing',
    'napi_add_finalizer:other-status',
    'napi_create_object:does-nothing',
    'napi_create_object:other-status',
  ],

  scenario(addon, { end }) {
    global.kept = {};
    addon.run(global.kept);
    end();
  },

  expect(t, { callbacks, statuses, exit }) {
    t.deepEqual(statuses('napi_add_finalizer'), ['napi_ok'], 'the first adds it to a new object');
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

  untried({ statuses }) {
    return statuses('napi_create_object')[0] === 'napi_ok' ? null : 'no finalizer had an object';
  },
};
