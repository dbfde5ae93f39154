'use strict';

const CREATE = ['napi_create_error', 'napi_create_type_error', 'napi_create_range_error'];

module.exports = {
  rule: 'The code of an error is an own property like one that was assigned',
  from: 'https://nodejs.org/api/n-api.html#napi_create_error',
  level: 'may',
  napi: 1,
  covers: ['V-449'],
  catches: CREATE.map((name) => `${name}:does-nothing`),

  scenario(addon, { record }) {
    for (const kind of ['plain', 'type', 'range']) {
      const error = addon[kind]('on purpose', 'CODE');
      const { value, writable, enumerable, configurable } =
        Object.getOwnPropertyDescriptor(error, 'code') || {};
      record(kind, [value, writable, enumerable, configurable]);
    }
  },

  expect(t, { recorded, exit }) {
    for (const kind of ['plain', 'type', 'range'])
      t.deepEqual(recorded(kind), [['CODE', true, true, true]], `the code of "${kind}"`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};
