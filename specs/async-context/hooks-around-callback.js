'use strict';

module.exports = {
  rule: 'Each napi_make_callback runs between a before and an after hook, with the async id of its context',
  from: 'https://nodejs.org/api/async_hooks.html#async-hooks',
  level: 'should',
  napi: 1,
  needs: ['async_hooks'],
  covers: ['M04'],
  catches: ['napi_async_init:does-nothing', 'napi_make_callback:does-nothing'],

  scenario(addon, { record, asyncHooks }) {
    let ours;
    const step = (what) => (id) => id === ours && record('step', what);
    const init = (id, type) => (ours = type === 'conformance' ? id : ours);
    asyncHooks.createHook({ init, before: step('before'), after: step('after') }).enable();
    addon.create({}, () => {
      record('step', 'function');
      record('id is that of the context', asyncHooks.executionAsyncId() === ours);
    });
    addon.call_later();
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(
      recorded('step').slice(0, 6),
      ['before', 'function', 'after', 'before', 'function', 'after'],
      'before and after surround each call',
    );
    t.deepEqual(
      recorded('id is that of the context'),
      [true, true],
      'the execution id inside is that of init',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
