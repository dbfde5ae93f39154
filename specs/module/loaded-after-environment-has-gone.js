'use strict';

module.exports = {
  rule: 'An addon that workers alone have loaded can be loaded by the next, when the one before has ended',
  from: 'https://nodejs.org/api/n-api.html#environment-life-cycle-apis',
  basis: [
    'Environment life cycle APIs: environments are started and terminated one after another, and an addon may be called from each',
    'Module registration: an addon may be loaded several times',
  ],
  napi: 6,
  variants: ['worker', 'worker-exit', 'worker-terminate', 'worker-throw'],
  listens: ['worker exit'],
  loads: true,
  workers: 3,
  covers: ['C-050', 'C-060'],
  catches: [],

  scenario(load, { record, end }) {
    global.kept = {};
    record('answer', load().run(global.kept));
    end();
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('answer'), [42, 42, 42], 'each worker has loaded it');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
