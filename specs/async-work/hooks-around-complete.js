'use strict';

module.exports = {
  rule: 'complete runs between a before and an after hook, with the async id of its work',
  from: 'https://nodejs.org/api/async_hooks.html#async-hooks',
  level: 'should',
  napi: 1,
  needs: ['async_hooks'],
  covers: ['B-026', 'S08'],
  catches: ['complete:lost', 'complete:twice'],

  scenario(addon, { record, asyncHooks }) {
    const ours = [];
    const step = (what) => (id) => ours.includes(id) && record('step', what);
    const init = (id, type) => type === 'conformance' && ours.push(id);
    asyncHooks.createHook({ init, before: step('before'), after: step('after') }).enable();
    addon.run((number) => {
      record('step', 'complete');
      record('its id', asyncHooks.executionAsyncId() === ours[number - 1]);
    });
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(
      recorded('step'),
      [1, 2, 3].reduce((steps) => [...steps, 'before', 'complete', 'after'], []),
      'before and after surround each complete',
    );
    t.deepEqual(
      recorded('its id'),
      [true, true, true],
      'the execution id inside is that of the init hook',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
