'use strict';

module.exports = {
  rule: 'napi_async_init calls the init hook once, with the resource itself, and with the name as its type',
  from: 'https://nodejs.org/api/n-api.html#napi_async_init',
  basis: [
    'napi_async_init: the async_resource is passed to init hooks',
    'napi_async_init: the name identifies the kind of resource for async_hooks',
  ],
  napi: 1,
  needs: ['async_hooks'],
  covers: ['E-064', 'M04'],
  catches: ['napi_async_init:does-nothing'],

  scenario(addon, { record, asyncHooks }) {
    const resource = {};
    const hook = asyncHooks.createHook({
      init(id, type, trigger, given) {
        if (type === 'conformance') record('resource', given === resource ? 'same' : 'other');
      },
    });
    hook.enable();
    addon.create(resource, () => {});
    addon.call_later();
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('resource'), ['same'], 'init runs once, with that very object');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
