'use strict';

module.exports = {
  rule: 'In a function that napi_make_callback calls, triggerAsyncId() is the execution id at the time of napi_async_init',
  from: 'https://nodejs.org/api/async_hooks.html#async_hookstriggerasyncid',
  level: 'should',
  napi: 1,
  needs: ['async_hooks'],
  covers: ['M04'],
  catches: ['napi_async_init:does-nothing', 'napi_make_callback:does-nothing'],

  scenario(addon, { record, asyncHooks }) {
    const creator = new asyncHooks.AsyncResource('creator');
    creator.runInAsyncScope(() =>
      addon.create({}, () =>
        record('trigger is the creator', asyncHooks.triggerAsyncId() === creator.asyncId()),
      ),
    );
    addon.call_later();
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(
      recorded('trigger is the creator'),
      [true, true],
      'the trigger is what ran at napi_async_init',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
