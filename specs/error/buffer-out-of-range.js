'use strict';

module.exports = {
  rule: 'A Buffer that goes beyond its ArrayBuffer throws a RangeError',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_buffer_from_arraybuffer',
  basis: [
    'node_api_create_buffer_from_arraybuffer: a length and offset beyond the buffer throw a RangeError',
  ],
  napi: 10,
  covers: ['E-048'],
  catches: ['node_api_create_buffer_from_arraybuffer:does-nothing'],

  scenario(addon, { record }) {
    try {
      addon.run(new ArrayBuffer(16));
      record('thrown', null);
    } catch (error) {
      record('thrown', error instanceof RangeError);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    t.equal(statuses('node_api_create_buffer_from_arraybuffer').length, 1, 'it is called');
    t.deepEqual(recorded('thrown'), [true], 'it throws a RangeError');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
