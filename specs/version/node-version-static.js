'use strict';

module.exports = {
  rule: 'napi_get_node_version has one static structure, which stays as it was',
  from: 'https://nodejs.org/api/n-api.html#napi_get_node_version',
  basis: [
    'napi_get_node_version: what is returned is statically allocated, and does not need to be freed',
  ],
  napi: 1,
  covers: ['V-442'],

  scenario(addon, { record, afterTurns }) {
    addon.run();
    addon.run();
    afterTurns(() => {
      addon.run();
      record('later', true);
    });
  },

  expect(t, { notes, recorded, exit }) {
    const told = (name) => notes(name).map(({ value }) => value);
    t.deepEqual(told('same pointer'), [1, 1, 1], 'each call has the same');
    t.deepEqual(told('same version'), [1, 1, 1], 'it says the same');
    t.deepEqual(recorded('later'), [true], 'turns of the event loop later too');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
