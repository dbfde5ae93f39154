'use strict';

module.exports = {
  rule: 'Without an async resource of the work the init hook gets an object all the same',
  from: 'https://nodejs.org/api/n-api.html#napi_create_async_work',
  level: 'should',
  napi: 1,
  needs: ['async_hooks'],
  covers: ['B-006'],
  catches: ['napi_create_async_work:does-nothing'],

  scenario(addon, { record, asyncHooks }) {
    const hook = asyncHooks.createHook({
      init(id, type, trigger, given) {
        if (type === 'work') record('resource', given === null ? 'null' : typeof given);
      },
    });
    hook.enable();
    addon.run();
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('resource'), ['object'], 'init runs once, with an object');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
