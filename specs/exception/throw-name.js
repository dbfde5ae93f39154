'use strict';

// Node has taken the code out of the name on purpose (nodejs/node#26738), and others followed; the sentence has stayed in the manual.
module.exports = {
  rule: 'The name of an error that is thrown with a code is "originalName [code]"',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  basis: ['Exceptions: if a code is provided, the name of the error becomes originalName [code]'],
  napi: 1,
  covers: ['E-028'],
  catches: [
    'napi_throw_error:does-nothing',
    'napi_throw_type_error:does-nothing',
    'napi_throw_range_error:does-nothing',
  ],

  scenario(addon, { record }) {
    for (const kind of ['plain', 'type', 'range']) {
      try {
        addon[kind]();
      } catch (error) {
        record(kind, error.name);
      }
    }
  },

  expect(t, { recorded, exit }) {
    const code = '[CODE \u00e9\ud83d\ude00]';
    t.deepEqual(recorded('plain'), [`Error ${code}`], 'that of an Error');
    t.deepEqual(recorded('type'), [`TypeError ${code}`], 'that of a TypeError');
    t.deepEqual(recorded('range'), [`RangeError ${code}`], 'that of a RangeError');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
