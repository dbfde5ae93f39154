'use strict';

module.exports = {
  rule: 'Removing one of two wraps of the same native object does not cancel the finalizer of the other',
  from: 'https://nodejs.org/api/n-api.html#napi_remove_wrap',
  basis: [
    'napi_remove_wrap: the finalizer of the object that was wrapped will no longer be called',
    'Finalization on the exit of the Node.js environment: finalizers of objects are called when the environment is torn down',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['D-040'],
  catches: [
    'finalize:at-once',
    'finalize:late',
    'finalize:lost',
    'finalize:out-of-order',
    'finalize:twice',
    'napi_remove_wrap:does-nothing',
    'napi_remove_wrap:other-status',
    'napi_wrap:does-nothing',
  ],

  scenario(addon) {
    global.kept = {};
    addon.run(global.kept);
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(statuses('napi_remove_wrap'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(
      callbacks('finalize').map(({ number }) => number),
      [2],
      'that of the other alone runs',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
