'use strict';

module.exports = {
  rule: 'The finalizer of an external Buffer runs once by the end of its environment',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  basis: [
    'Finalization on the exit of the Node.js environment: finalizers of objects are called when the environment is torn down',
  ],
  napi: 1,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  covers: ['D-086', 'D-071', 'R12', 'E03'],
  catches: [
    'finalize:lost',
    'finalize:out-of-order',
    'finalize:twice',
    'finalize:wrong-hint',
    'napi_create_external_buffer:does-nothing',
    'napi_create_external_buffer:other-status',
  ],

  scenario(addon, { end }) {
    global.kept = addon.run();
    end();
  },

  expect(t, { statuses, callbacks, exit }) {
    const [created] = statuses('napi_create_external_buffer');
    t.ok(
      ['napi_ok', 'napi_no_external_buffers_allowed'].includes(created),
      'it is created, or not allowed at all',
    );
    t.deepEqual(
      callbacks('finalize').map(({ hint }) => hint),
      created === 'napi_ok' ? [11] : [],
      'it runs once, with its hint, if it was',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
