'use strict';

// As beyond any other end: the manual asks that the sum is within the size.
module.exports = {
  rule: 'node_api_create_buffer_from_arraybuffer raises a RangeError where offset and length wrap around: 2 from SIZE_MAX',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_buffer_from_arraybuffer',
  basis: [
    'node_api_create_buffer_from_arraybuffer: offset and length have to be within the size, or a RangeError is raised',
  ],
  napi: 10,
  covers: ['V-333'],
  provenBy: 'node@26.10.0',

  scenario(addon, { record }) {
    let thrown = 'nothing';
    try {
      addon.create(new ArrayBuffer(16));
    } catch (error) {
      thrown = error.constructor.name;
    }
    record('thrown', thrown);
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('thrown'), ['RangeError'], 'a RangeError is pending');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
