'use strict';

module.exports = {
  rule: 'napi_create_buffer_copy makes a Buffer of a copy: later changes of the source are not seen, and C gets the memory of the copy',
  from: 'https://nodejs.org/api/n-api.html#napi_create_buffer_copy',
  basis: [
    'napi_create_buffer_copy: allocates a Buffer and initialises it with a copy of the data',
    'napi_create_buffer_copy: result_data is the pointer to the memory of the new Buffer',
  ],
  napi: 1,
  covers: ['V-323', 'V-324', 'VN115', 'F-027'],
  catches: [
    'napi_create_buffer_copy:does-nothing',
    'napi_create_buffer_copy:other-status',
    'napi_create_buffer_copy:result-changed',
  ],

  scenario(addon, { record }) {
    [4, 2].forEach((length) => {
      const made = addon.copy(length);
      record('copy', [made instanceof Buffer, String(made)]);
    });
  },

  expect(t, { statuses, notes, recorded, exit }) {
    const told = (name, member) => notes(name).map((note) => note[member]);
    t.deepEqual(statuses('napi_create_buffer_copy'), ['napi_ok', 'napi_ok'], 'it returns napi_ok');
    const copies = [
      [true, 'Wxyz'],
      [true, 'Wx'],
    ];
    t.deepEqual(recorded('copy'), copies, 'it has the copy, and what C writes to it');
    t.deepEqual(told('the source', 'value'), [0, 0], 'its memory is not the source');
    t.deepEqual(told('source', 'bytes'), ['23232323', '23232323'], 'the source is as C left it');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
