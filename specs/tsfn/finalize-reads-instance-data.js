'use strict';

module.exports = {
  rule: 'The finalizer can read the instance data',
  from: 'https://nodejs.org/api/n-api.html#napi_get_instance_data',
  basis: [
    'napi_get_instance_data: it retrieves what was set for the environment',
    'Asynchronous thread-safe function calls: the finalizer runs on the main thread, when the function is about to be destroyed',
  ],
  napi: 6,
  covers: ['F04'],
  catches: ['finalize-twice', 'finalize-never'],

  scenario(addon) {
    addon.run();
  },

  expect(t, { notes, exit }) {
    t.deepEqual(
      notes('instance data').map(({ value }) => value),
      [9],
      'it gets what was set',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
