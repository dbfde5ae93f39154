'use strict';

// The turns give the hook the chance to run: Node calls it from a turn of its own.
module.exports = {
  rule: 'napi_async_destroy has the destroy hook called once, with the async id of the context',
  from: 'https://nodejs.org/api/async_hooks.html#destroyasyncid',
  level: 'should',
  napi: 1,
  needs: ['async_hooks'],
  covers: ['E-067', 'M04', 'F-006'],
  catches: ['napi_async_destroy:does-nothing', 'napi_async_init:does-nothing'],

  scenario(addon, { record, asyncHooks, afterTurns }) {
    let ours;
    asyncHooks
      .createHook({
        init(id, type) {
          if (type === 'conformance') ours = id;
        },
        destroy(id) {
          if (id === ours) record('destroyed', true);
        },
      })
      .enable();
    addon.create({}, () => {});
    addon.call_later();
    afterTurns(() => {});
  },

  expect(t, { records, calls, before, exit }) {
    const destroyed = records('destroyed');
    t.deepEqual(
      destroyed.map(({ value }) => value),
      [true],
      'destroy runs once, with the id of init',
    );
    const [destroy] = calls('napi_async_destroy');
    t.equal(destroy && destroy.status, 'napi_ok', 'the context is destroyed');
    t.ok(
      destroy && before({ n: destroy.n }, destroyed[0]),
      'it runs after napi_async_destroy was called',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
