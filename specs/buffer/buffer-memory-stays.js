'use strict';

const SIZES = [16, 32, 999, 1000, 2048];

// The manual has the memory be that of the view; that it does not move while the view lives is what every addon takes from it.
module.exports = {
  rule: 'The memory of a Uint8Array stays where it is, and what JavaScript sees, when its ArrayBuffer is asked for and after collections: 16 to 2048 bytes',
  from: 'https://nodejs.org/api/n-api.html#napi_get_buffer_info',
  level: 'should',
  napi: 1,
  needs: ['gc'],
  covers: ['V-342', 'VN125', 'VN119'],
  catches: ['napi_get_buffer_info:does-nothing'],

  scenario(addon, { record, gc }) {
    SIZES.forEach((size) => {
      [new Uint8Array(size), Buffer.alloc(size)].forEach((view) => {
        addon.take(view);
        const { buffer, byteOffset } = view;
        gc();
        addon.put(view, 74);
        record('seen', [view[0], new Uint8Array(buffer, byteOffset)[0]]);
      });
    });
  },

  expect(t, { notes, recorded, exit }) {
    SIZES.forEach((size, i) => {
      ['a Uint8Array', 'a Buffer'].forEach((what, k) => {
        const { value } = notes('the same memory')[2 * i + k] || {};
        t.equal(value, 1, `${what} of ${size} is where it was`);
        t.deepEqual(recorded('seen')[2 * i + k], [74, 74], `${what} of ${size} has what C writes`);
      });
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
