'use strict';

const CREATE = ['napi_create_error', 'napi_create_type_error', 'napi_create_range_error'];

// What runtimes do and the tests of all of them expect; the manual says the contrary.
module.exports = {
  rule: 'A code leaves the name of an error that is created as it is',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'may',
  napi: 1,
  covers: ['VN193', 'F-031', 'F-040', 'F-047'],
  catches: CREATE.map((name) => `${name}:does-nothing`),

  scenario(addon, { record }) {
    for (const kind of ['plain', 'type', 'range'])
      record(kind, addon[kind]('on purpose', 'CODE').name);
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('plain'), ['Error'], 'that of an Error');
    t.deepEqual(recorded('type'), ['TypeError'], 'that of a TypeError');
    t.deepEqual(recorded('range'), ['RangeError'], 'that of a RangeError');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
