'use strict';

module.exports = {
  rule: 'The JavaScript function is never called while other JavaScript runs, also when that sends the item',
  from: 'https://nodejs.org/api/n-api.html#asynchronous-thread-safe-function-calls',
  basis: ['Asynchronous thread-safe function calls: the calls happen asynchronously'],
  napi: 4,
  covers: ['A-076', 'Q07', 'Q11'],
  catches: ['callback-lost', 'call-js-on-wrong-thread'],

  scenario(addon, { record }) {
    let depth = 1;
    addon.create((item) => {
      record('depth', depth);
      depth++;
      if (item === 1) addon.send(2);
      else addon.release();
      depth--;
    });
    addon.send(1);
    depth = 0;
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(
      recorded('depth'),
      [0, 0],
      'neither the item of the scenario nor that of a callback is delivered inside its sender',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
