'use strict';

module.exports = {
  rule: 'The init hook gets the async resource itself, and the resource name as its type',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    'napi_create_threadsafe_function: the resource is passed to init hooks, and the name identifies its kind there',
  ],
  napi: 4,
  needs: ['async_hooks'],
  covers: ['A-012', 'C13'],
  catches: ['hold-never-ends'],

  scenario(addon, { record, asyncHooks }) {
    const resource = {};
    const hook = asyncHooks.createHook({
      init(id, type, trigger, given) {
        if (type === 'conformance') record('resource', given === resource ? 'same' : 'other');
      },
    });
    hook.enable();
    addon.run(() => {}, resource, 'conformance');
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('resource'), ['same'], 'init runs once, with that very object');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};
