'use strict';

module.exports = {
  rule: 'Without an async resource the init hook gets an object all the same',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  level: 'should',
  napi: 4,
  needs: ['async_hooks'],
  covers: ['A-011'],
  catches: ['hold-never-ends'],

  scenario(addon, { record, asyncHooks }) {
    const hook = asyncHooks.createHook({
      init(id, type, trigger, given) {
        if (type === 'conformance') record('resource', given === null ? 'null' : typeof given);
      },
    });
    hook.enable();
    addon.run(() => {});
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('resource'), ['object'], 'init runs once, with an object');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};
