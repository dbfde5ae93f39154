'use strict';

module.exports = {
  rule: 'A NULL context and NULL finalize data stay NULL wherever they are handed out',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  basis: [
    'napi_create_threadsafe_function: resource, finalizer, its data and the context are optional',
    'Asynchronous thread-safe function calls: the finalizer gets the context and the finalize data of the creation',
  ],
  napi: 4,
  covers: ['A-016'],
  provenBy: 'bun@1.0.36',

  scenario(addon) {
    addon.run(() => {});
  },

  expect(t, { notes, exit }) {
    const values = (name) => notes(name).map(({ value }) => value);
    t.deepEqual(values('context asked for is NULL'), [1], 'the context is NULL when asked for');
    t.deepEqual(values('context in call_js is NULL'), [1], 'it is NULL in call_js');
    t.deepEqual(values('hint in finalize is NULL'), [1], 'it is NULL as the hint of the finalizer');
    t.deepEqual(values('data in finalize is NULL'), [1], 'so is the finalize data');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};
