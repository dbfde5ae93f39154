'use strict';

module.exports = {
  rule: 'A context keeps its resource alive until it is destroyed',
  from: 'https://nodejs.org/api/n-api.html#napi_async_init',
  basis: [
    'napi_async_init: unlike before, the context holds a strong reference to the resource as long as it exists',
  ],
  napi: 5,
  needs: ['gc'],
  covers: ['E-065', 'M06', 'F-007'],
  provenBy: 'node@20.20.2',
  unnoticed:
    'Which finalizers run after all, and how often, is not asked: none of a resource may come too early.',

  scenario(addon, { gc }) {
    for (let i = 0; i < 10; i++) {
      (() => addon.create({}))();
      (() => addon.compare({}))();
    }
    let turns = 10;
    const turn = () => {
      gc();
      if (turns-- > 0) return setImmediate(turn);
      addon.destroy();
    };
    setImmediate(turn);
  },

  expect(t, { callbacks, calls, before, exit }) {
    const kept = callbacks('finalize').filter(({ data }) => data <= 10);
    const [destroy] = calls('napi_async_destroy');
    t.equal(calls('napi_async_destroy').length, 10, 'the contexts are destroyed at last');
    t.ok(
      kept.every((finalize) => before({ n: destroy.n }, finalize)),
      'no resource is collected before',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks, calls }) {
    const [destroy] = calls('napi_async_destroy');
    return callbacks('finalize', { data: 100 }).some(({ n }) => n < destroy.n)
      ? null
      : 'nothing was collected';
  },
};
