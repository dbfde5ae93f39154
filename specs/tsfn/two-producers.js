'use strict';

module.exports = {
  rule: 'Two threads that share a function, one blocking and one not, each deliver their whole list in order',
  from: 'https://nodejs.org/api/n-api.html#napi_call_threadsafe_function',
  basis: [
    'napi_call_threadsafe_function: any thread that makes use of the function may call',
    'napi_acquire_threadsafe_function: any thread that will start using the function may acquire it',
    'Calling a thread-safe function: call_js_cb runs on the main thread, once for each value that a successful call queued',
    'Asynchronous thread-safe function calls: values are put in a queue, and each leads to a call in time',
  ],
  napi: 4,
  covers: ['A-036', 'A-110', 'A01', 'Q03', 'Q16'],
  catches: [
    'producer-sleeps-through-room',
    'acquire-adds-nothing',
    'queue-full-says-ok',
    'queue-full-queues',
  ],

  scenario(addon, { record }) {
    addon.run((item) => record('got', item));
  },

  expect(t, { recorded, records, callbacks, before, exit }) {
    const got = recorded('got');
    const list = (from) => Array.from({ length: 20 }, (_, index) => from + index);
    t.deepEqual(
      got.filter((item) => item <= 100),
      list(1),
      'JavaScript sees the list of the blocking producer',
    );
    t.deepEqual(
      got.filter((item) => item > 100),
      list(101),
      'and that of the other one',
    );
    const [finalize] = callbacks('finalize');
    t.ok(before(records('got')[39], finalize), 'then the end');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
