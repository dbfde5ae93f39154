'use strict';

module.exports = {
  rule: 'Each item reaches JavaScript in the environment that created its function',
  from: 'https://nodejs.org/api/n-api.html#environment-life-cycle-apis',
  basis: [
    'napi_threadsafe_function_call_js: it is called on the main thread',
    'Environment life cycle APIs: a process may have several environments at once, and an addon is called from each',
    'Deciding whether to keep the process running: the function belongs to the thread on which it is created',
  ],
  napi: 4,
  variants: ['worker'],
  listens: ['worker exit'],
  covers: ['A-175', 'C20', 'W11'],
  catches: ['callback-lost', 'call-js-on-wrong-thread', 'release-is-abort'],

  beforeWorker(addon, { record }) {
    addon.create_in_main((item) => record('ran', item));
  },

  afterWorker(addon) {
    addon.call_main();
  },

  scenario(addon, { record }) {
    addon.create_in_worker((item) => {
      record('ran', item);
      addon.release_in_worker();
    });
  },

  expect(t, { callbacks, records, exit }) {
    const where = (list, key) => list.map((event) => [event[key], event.thread]).sort();
    const expected = [
      [1, 'js'],
      [2, 'worker'],
      [3, 'js'],
    ];
    t.deepEqual(where(callbacks('call_js'), 'item'), expected, 'call_js runs on its thread');
    t.deepEqual(where(records('ran'), 'value'), expected, 'JavaScript runs on its thread');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
