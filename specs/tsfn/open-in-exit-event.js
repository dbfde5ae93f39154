'use strict';

module.exports = {
  rule: "An unreferenced function is still open when 'exit' is emitted at the natural end",
  from: 'https://nodejs.org/api/n-api.html#deciding-whether-to-keep-the-process-running',
  basis: [
    'Deciding whether to keep the process running: unref makes the function no more destroyable, nor does ref prevent its destruction',
    'Finalization on the exit of the Node.js environment: the finalizers of functions are called when the environment is torn down',
    "Event 'exit': the event loop is through, and listeners still run in its environment",
  ],
  napi: 4,
  listens: ['exit'],
  covers: ['A-167'],
  catches: ['unref-is-ignored'],

  scenario(addon) {
    addon.run();
    process.on('exit', () => addon.call());
  },

  expect(t, { callbacks, statuses, records, before, exit }) {
    const [ended] = records('exit');
    t.deepEqual(statuses('napi_call_threadsafe_function'), ['napi_ok'], 'it takes an item');
    t.ok(ended, 'the event is emitted');
    t.ok(
      callbacks('finalize').every((finalize) => before(ended, finalize)),
      'it is not finalized before',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
