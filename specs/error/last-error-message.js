'use strict';

// The manual has error_message as the error in words, and forbids to rely on the content of the structure.
module.exports = {
  rule: 'After a call that failed, the last error has a message',
  from: 'https://nodejs.org/api/n-api.html#napi_get_last_error_info',
  level: 'should',
  napi: 1,
  covers: ['E-002', 'VN196'],
  catches: ['napi_get_last_error_info:does-nothing'],

  scenario(addon) {
    addon.run('text', 7);
  },

  expect(t, { notes, exit }) {
    t.equal(notes('there is a message').length, 7, 'each of seven has one');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
