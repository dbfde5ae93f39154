'use strict';

const CREATE = ['napi_create_error', 'napi_create_type_error', 'napi_create_range_error'];

// Node has taken the code out of the name on purpose (nodejs/node#26738), and others followed; the sentence has stayed in the manual.
module.exports = {
  rule: 'The name of an error that is created with a code is "originalName [code]"',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  basis: ['Exceptions: if a code is provided, the name of the error becomes originalName [code]'],
  napi: 1,
  covers: ['V-451'],
  catches: CREATE.map((name) => `${name}:does-nothing`),

  scenario(addon, { record }) {
    for (const kind of ['plain', 'type', 'range'])
      record(kind, addon[kind]('on purpose', 'CODE').name);
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('plain'), ['Error [CODE]'], 'that of an Error');
    t.deepEqual(recorded('type'), ['TypeError [CODE]'], 'that of a TypeError');
    t.deepEqual(recorded('range'), ['RangeError [CODE]'], 'that of a RangeError');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
