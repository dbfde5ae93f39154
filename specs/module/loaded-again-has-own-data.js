'use strict';

// The manual ties the data to the environment in one sentence, and calls it unique to each instance of the addon in another.
module.exports = {
  rule: 'An addon that is loaded again in its environment has instance data of its own, and each is finalized',
  from: 'https://nodejs.org/api/n-api.html#environment-life-cycle-apis',
  level: 'should',
  napi: 6,
  variants: ['main', 'worker'],
  loads: true,
  covers: ['C-009', 'C-051'],
  catches: [
    'finalize:late',
    'finalize:lost',
    'finalize:twice',
    'finalize:wrong-data',
    'napi_get_instance_data:other-status',
    'napi_get_instance_data:result-changed',
    'napi_set_instance_data:does-nothing',
  ],

  scenario(load) {
    load();
    load();
  },

  expect(t, { calls, callbacks, exit }) {
    t.deepEqual(
      calls('napi_get_instance_data').map(({ results }) => results.data),
      [null, null],
      'each finds none at first',
    );
    t.deepEqual(
      callbacks('finalize')
        .map(({ data }) => data)
        .sort(),
      [1, 2],
      'and both are finalized at the end, once',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
