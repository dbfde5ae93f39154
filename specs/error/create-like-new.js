'use strict';

const CREATE = ['napi_create_error', 'napi_create_type_error', 'napi_create_range_error'];

// The manual has an Error with the text, and no more.
module.exports = {
  rule: 'An error that is created has what "new" would give it: its own message, which is not enumerable, and a stack',
  from: 'https://nodejs.org/api/n-api.html#napi_create_error',
  level: 'should',
  napi: 1,
  covers: ['V-444', 'V-445', 'V-446'],
  catches: CREATE.map((name) => `${name}:does-nothing`),

  scenario(addon, { record }) {
    for (const kind of ['plain', 'type', 'range']) {
      const error = addon[kind]('on purpose');
      const { value, writable, enumerable, configurable } =
        Object.getOwnPropertyDescriptor(error, 'message') || {};
      record(kind, [value, writable, enumerable, configurable, typeof error.stack]);
    }
  },

  expect(t, { recorded, exit }) {
    for (const kind of ['plain', 'type', 'range'])
      t.deepEqual(
        recorded(kind),
        [['on purpose', true, false, true, 'string']],
        `message and stack of "${kind}"`,
      );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
