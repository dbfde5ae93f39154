'use strict';

module.exports = {
  rule: 'The init hook gets the async resource of a work itself, and the resource name as its type',
  from: 'https://nodejs.org/api/n-api.html#napi_create_async_work',
  basis: [
    'napi_create_async_work: the resource is passed to init hooks, and the name identifies its kind there',
  ],
  napi: 1,
  needs: ['async_hooks'],
  covers: ['B-007'],
  catches: ['napi_create_async_work:does-nothing'],

  scenario(addon, { record, asyncHooks }) {
    const resource = {};
    const hook = asyncHooks.createHook({
      init(id, type, trigger, given) {
        if (type === 'conformance') record('resource', given === resource ? 'same' : 'other');
      },
    });
    hook.enable();
    addon.run(resource);
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('resource'), ['same'], 'init runs once, with that very object');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
