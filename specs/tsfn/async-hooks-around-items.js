'use strict';

module.exports = {
  rule: 'Each item runs between a before and an after hook, with the async id of its function',
  from: 'https://nodejs.org/api/async_hooks.html#async-hooks',
  level: 'should',
  napi: 4,
  needs: ['async_hooks'],
  covers: ['A-103'],
  catches: ['callback-lost', 'call-js-on-wrong-thread', 'release-is-abort'],

  scenario(addon, { record, asyncHooks }) {
    let ours;
    const step = (what) => (id) => id === ours && record('step', what);
    const init = (id, type) => (ours = type === 'conformance' ? id : ours);
    asyncHooks.createHook({ init, before: step('before'), after: step('after') }).enable();
    addon.run((item) => {
      record('step', item);
      record('id is that of the function', asyncHooks.executionAsyncId() === ours);
    });
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(
      recorded('step').slice(0, 9),
      [1, 2, 3].reduce((steps, item) => [...steps, 'before', item, 'after'], []),
      'before and after surround each item',
    );
    t.deepEqual(
      recorded('id is that of the function'),
      [true, true, true],
      'the execution id inside is that of init',
    );
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};
