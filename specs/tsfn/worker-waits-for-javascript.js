'use strict';

module.exports = {
  rule: 'A native thread can wait for JavaScript to run its item, round after round',
  from: 'https://nodejs.org/api/n-api.html#calling-a-thread-safe-function',
  basis: [
    'Calling a thread-safe function: how many items a tick brings is open, that there is progress is not',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
  ],
  napi: 4,
  covers: ['Q19'],
  catches: ['finalize-before-items', 'callback-lost', 'call-js-on-wrong-thread'],

  scenario(addon, { record }) {
    const work = (item) => record('ran', item);
    const startAgain = () => (addon.is_done() ? addon.start(work) : setImmediate(startAgain));
    addon.start(work);
    startAgain();
  },

  expect(t, { items, callbacks, calls, recorded, notes, returnOf, before, exit }) {
    t.deepEqual(recorded('ran'), [1, 2, 3, 4, 5, 1, 2, 3, 4, 5], 'JavaScript runs each item');
    t.equal(notes('answered', { thread: 'native' }).length, 10, 'the thread gets each answer');
    t.deepEqual(items('call_js'), recorded('ran'), 'call_js gets each item once');
    const [firstEnd, secondEnd] = callbacks('finalize');
    const [, secondStart] = calls('napi_create_threadsafe_function');
    t.ok(before(firstEnd, secondStart), 'the first function is finalized before the second start');
    t.ok(returnOf(secondEnd), 'the second is finalized too');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
