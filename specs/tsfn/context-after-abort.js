'use strict';

module.exports = {
  rule: 'A holder can still ask for the context after an abort',
  from: 'https://nodejs.org/api/n-api.html#reference-counting-of-thread-safe-functions',
  level: 'may',
  napi: 4,
  covers: ['A-028'],
  catches: ['context-lost'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, contexts, exit }) {
    t.deepEqual(
      statuses('napi_get_threadsafe_function_context'),
      ['napi_ok'],
      'asking returns napi_ok',
    );
    t.deepEqual(contexts(), [8], 'the context is the one given');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};
