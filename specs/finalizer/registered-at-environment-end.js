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
    'finalize:twice',
    'finalize:wrong-data',
    'finalize:wrong-hint',
    'napi_add_finalizer:does-nothing',
  ],

  scenario(addon, { end }) {
    global.kept = {};
    addon.run(global.kept);
    end();
  },

  expect(t, { callbacks, statuses, exit }) {
    const registered = statuses('napi_add_finalizer').filter((status) => status === 'napi_ok');
    t.deepEqual(statuses('napi_wrap'), ['napi_ok'], 'there is a finalizer');
    t.deepEqual(
      callbacks('finalize', { from: 'napi_add_finalizer' }).map(({ data, hint }) => [data, hint]),
      registered.map(() => [2, 102]),
      'what it registers runs once, with data and hint',
    );
    t.ok(callbacks('finalize', { from: 'napi_wrap' }).length < 2, 'it does not run twice');
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ statuses }) {
    return statuses('napi_add_finalizer').includes('napi_ok')
      ? null
      : 'no finalizer could register one';
  },
};
