'use strict';

module.exports = {
  rule: 'The async resource of a function is destroyed once, after the finalizer',
  from: 'https://nodejs.org/api/async_hooks.html#destroyasyncid',
  level: 'should',
  napi: 4,
  needs: ['async_hooks'],
  covers: ['A-104'],
  catches: ['finalize-never'],

  scenario(addon, { record, asyncHooks }) {
    let ours;
    let turnsLeft = 500;
    const init = (id, type) => (ours = type === 'conformance' ? id : ours);
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

  expect(t, { callbacks, records, before, exit }) {
    const destroyed = records('destroyed');
    t.equal(destroyed.length, 1, 'destroy is called once');
    t.ok(before(callbacks('finalize')[0], destroyed[0]), 'after the finalizer');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
