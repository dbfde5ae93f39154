'use strict';

module.exports = {
  rule: 'For an addon that is built experimental an exception that call_js leaves and nobody listens for ends the process',
  from: 'https://nodejs.org/api/n-api.html#napi_create_threadsafe_function',
  level: 'should',
  napi: 9,
  covers: ['A-089', 'X03'],
  catches: ['exception-swallowed', 'exception-carried-over'],

  scenario(addon, { record }) {
    addon.run((item) => {
      record('ran', item);
      if (item === 1) throw new Error('thrown on purpose');
    });
  },

  expect(t, { recorded, exit }) {
    t.equal(recorded('ran')[0], 1, 'the item that throws runs');
    t.notEqual(exit, 0, 'the process ends with an error');
  },
};
