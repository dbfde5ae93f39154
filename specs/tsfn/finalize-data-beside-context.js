'use strict';

module.exports = {
  rule: 'Context and finalize data are kept apart, also where one of them is NULL',
  from: 'https://nodejs.org/api/n-api.html#asynchronous-thread-safe-function-calls',
  basis: [
    'Asynchronous thread-safe function calls: the finalizer gets the context and the finalize data of the creation',
    'napi_threadsafe_function_call_js: the context is the optional data of the creation',
    'napi_create_threadsafe_function: context and finalize data are each optional',
  ],
  napi: 4,
  covers: ['A-016', 'A-149', 'C10'],
  provenBy: 'deno@2.0.0',

  scenario(addon) {
    addon.run(() => {});
  },

  expect(t, { notes, exit }) {
    const values = (name) =>
      notes(name)
        .map(({ value }) => value)
        .sort((a, b) => a - b);
    t.deepEqual(values('item and context asked for'), [18, 20, 35], 'each context is told');
    t.deepEqual(values('item and context in call_js'), [18, 20, 35], 'call_js gets its context');
    t.deepEqual(
      values('data and hint in finalize'),
      [5, 60, 78],
      'finalize gets its data, and the context as its hint',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
