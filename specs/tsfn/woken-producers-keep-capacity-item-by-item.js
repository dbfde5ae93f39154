'use strict';

// The manual does not say that items leave the queue one by one, so this is no must: where they do, the item that is in call_js is
// all that has left it, and two others are the most that can be there.
module.exports = {
  rule: 'Where an item is in call_js, a queue of two holds no more than two others',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  level: 'should',
  napi: 4,
  covers: ['A-043', 'A-046'],
  catches: ['woken-producers-push', 'woken-producer-takes-what-is-taken', 'queue-full-says-ok'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, notes, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_call_threadsafe_function', { item: 100 }),
      Array(8).fill('napi_ok'),
      'each of the 8 blocked calls returns napi_ok',
    );
    const inTheQueue = notes('in the queue').map(({ value }) => value);
    t.ok(inTheQueue.length >= 6, 'items come while the producers get through');
    t.equal(
      inTheQueue.length,
      callbacks('call_js').length,
      'the queue is looked at with each item',
    );
    t.equal(inTheQueue.filter((value) => value > 2).length, 0, 'it never holds more than two');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
