'use strict';

module.exports = {
  rule: 'napi_adjust_external_memory can be called by a finalizer',
  from: 'https://nodejs.org/api/n-api.html#napi_adjust_external_memory',
  basis: [
    'napi_adjust_external_memory: it takes a basic environment',
    'node_api_basic_env: the functions that take it are safe to call from synchronous finalizers, and take a napi_env too',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-099'],
  catches: [
    'finalize:late',
    'finalize:lost',
    'finalize:twice',
    'napi_adjust_external_memory:other-status',
  ],
  unnoticed:
    'one finalizer more or less, or one that does not return: a stack may hold an object, so that most are asked for',

  scenario(addon, { record, collect }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.wrap({});
    })();
    collect(() => record('collected'));
  },

  expect(t, { callbacks, statuses, records, before, exit }) {
    const [collected] = records('collected');
    t.ok(
      callbacks('finalize').filter((f) => before(f, collected)).length >= 15,
      'the finalizers of 15 objects of 20 run within 20 collections',
    );
    t.deepEqual(
      statuses('napi_adjust_external_memory'),
      new Array(40).fill('napi_ok'),
      'it returns napi_ok there, and at the end, as it does elsewhere',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
