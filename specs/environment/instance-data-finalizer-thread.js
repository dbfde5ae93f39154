'use strict';

// The manual has it called for the environment, and names the thread of other callbacks alone.
module.exports = {
  rule: 'The finalizer of the instance data runs on the thread of its environment',
  from: 'https://nodejs.org/api/n-api.html#napi_set_instance_data',
  level: 'should',
  napi: 6,
  variants: ['main', 'worker', 'worker-terminate'],
  covers: ['D-085'],
  catches: ['finalize:wrong-thread'],

  scenario(addon, { end }) {
    addon.run();
    end();
  },

  expect(t, { calls, callbacks, loopThread, exit }) {
    t.equal(calls('napi_set_instance_data').length, 1, 'the data is set');
    t.ok(
      callbacks('finalize').every(({ thread }) => thread === loopThread),
      'it is on that thread',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks }) {
    return callbacks('finalize').length === 0 ? 'nothing was finalized' : null;
  },
};
