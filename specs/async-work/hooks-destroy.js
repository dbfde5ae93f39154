'use strict';

module.exports = {
  rule: 'The async resource of a work is destroyed once, after the work was deleted',
  from: 'https://nodejs.org/api/async_hooks.html#destroyasyncid',
  level: 'should',
  napi: 1,
  needs: ['async_hooks'],
  covers: ['B-026', 'S08'],
  catches: ['complete:lost', 'napi_delete_async_work:does-nothing'],

  scenario(addon, { record, asyncHooks }) {
    let ours;
    let turnsLeft = 500;
    const init = (id, type) => (ours = type === 'work' ? id : ours);
    const destroy = (id) => {
      if (id !== ours) return;
      record('destroyed');
      turnsLeft = 10; // a second one gets its chance
    };
    asyncHooks.createHook({ init, destroy }).enable();
    addon.run();
    const wait = () => turnsLeft-- > 0 && setImmediate(wait);
    wait();
  },

  expect(t, { calls, records, exit }) {
    const destroyed = records('destroyed');
    const [deletion] = calls('napi_delete_async_work');
    t.equal(destroyed.length, 1, 'destroy is called once');
    t.ok(deletion && destroyed[0] && deletion.n < destroyed[0].n, 'not before the deletion');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
