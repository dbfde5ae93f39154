'use strict';

module.exports = {
  rule: 'Creating a function calls the init hook with its async resource and resource name',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  level: 'should',
  napi: 4,
  needs: ['async_hooks'],
  covers: ['A-103'],

  scenario(addon, { record, asyncHooks }) {
    const given = { any: 'object' };
    const init = (id, type, trigger, resource) => {
      if (type === 'conformance') record('resource is the one given', resource === given);
    };
    const hook = asyncHooks.createHook({ init }).enable();
    addon.run(given);
    hook.disable();
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('resource is the one given'), [true], 'init is called once, with both');
    t.deepEqual(recorded('exit'), [0], 'the event loop ends by itself');
    t.equal(exit, 0, 'and so does the process');
  },
};
