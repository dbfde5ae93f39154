'use strict';

// The manual says that such an exception is an uncaught one, which ends the process; that nothing is delivered on the way to
// that end is what Node does, and what a program relies on that is in no known state any more.
module.exports = {
  rule: 'From Node-API 10 on no item is delivered after an exception that nobody listens for',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  napi: 10,
  level: 'should',
  covers: ['A-089'],
  catches: ['exception-swallowed', 'exception-carried-over'],

  scenario(addon, { record }) {
    addon.run((item) => {
      record('ran', item);
      if (item === 1) throw new Error('thrown on purpose');
    });
  },

  expect(t, { recorded, callbacks, exit }) {
    t.deepEqual(recorded('ran'), [1], 'the item that throws is the last that runs');
    t.equal(
      callbacks('call_js', { env: 'live' }).length,
      1,
      'no item after it comes with a live env',
    );
    t.notEqual(exit, 0, 'the process ends with an error');
  },
};
