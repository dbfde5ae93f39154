'use strict';

module.exports = {
  rule: 'The finalizer runs in the async context of its function',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  level: 'should',
  napi: 4,
  needs: ['async_hooks'],
  covers: ['A-156'],
  catches: [
    'finalize-at-end-only',
    'finalize-gets-no-env',
    'finalize-on-wrong-thread',
    'finalize-never',
  ],

  scenario(addon, { asyncHooks, record }) {
    let created;
    asyncHooks
      .createHook({
        init(id, type) {
          if (type === 'conformance') created = id;
        },
      })
      .enable();
    addon.run(() => record('in context', asyncHooks.executionAsyncId() === created));
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('in context'), [true], 'its async id is that of the function');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
