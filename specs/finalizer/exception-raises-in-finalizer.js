'use strict';

// The manual does not speak of an exception that a finalizer leaves.
module.exports = {
  rule: "Each exception that the finalizer of an object leaves raises 'uncaughtException', and the others run all the same",
  from: 'https://nodejs.org/api/n-api.html#napi_finalize',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-083', 'R09'],
  catches: [
    'finalize:late',
    'finalize:lost',
    'finalize:twice',
    'napi_throw_error:does-nothing',
    'napi_throw_error:other-status',
  ],

  scenario(addon, { record, collect }) {
    const uncaught = [];
    process.on('uncaughtException', ({ code }) => uncaught.push(code));
    (() => {
      for (let i = 0; i < 20; i++) addon.wrap({});
    })();
    collect(() => {
      addon.finish();
      record('uncaught', uncaught);
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const thrown = statuses('napi_throw_error');
    t.ok(thrown.length >= 15, 'the finalizers of 15 objects of 20 throw');
    t.ok(
      thrown.every((status) => status === 'napi_ok'),
      'with napi_ok',
    );
    t.deepEqual(
      recorded('uncaught'),
      [new Array(thrown.length).fill('ON_PURPOSE')],
      'the listener gets each error once',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
