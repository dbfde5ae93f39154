'use strict';

// The manual calls them C strings, and does not say how they are encoded.
module.exports = {
  rule: 'The message and the code of an error that is thrown are read as UTF-8, empty ones too',
  from: 'https://nodejs.org/api/n-api.html#napi_throw_error',
  level: 'should',
  napi: 1,
  covers: ['V-453', 'V-454', 'VN194'],
  catches: [
    'napi_throw_error:does-nothing',
    'napi_throw_type_error:does-nothing',
    'napi_throw_range_error:does-nothing',
  ],

  scenario(addon, { record }) {
    for (const kind of ['plain', 'type', 'range', 'empty']) {
      try {
        addon[kind]();
      } catch (error) {
        record(kind, [error.code, error.message]);
      }
    }
  },

  expect(t, { recorded, exit }) {
    const face = '\u00e9\ud83d\ude00';
    for (const kind of ['plain', 'type', 'range'])
      t.deepEqual(recorded(kind), [[`CODE ${face}`, `text ${face}`]], `the texts of "${kind}"`);
    t.deepEqual(recorded('empty'), [['', '']], 'empty texts');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
