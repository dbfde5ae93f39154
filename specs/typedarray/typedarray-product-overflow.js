'use strict';

module.exports = {
  rule: 'A typed array whose length in bytes wraps around raises a RangeError: an Int32Array of SIZE_MAX / 4 + 2 elements over 16 bytes',
  from: 'https://nodejs.org/api/n-api.html#napi_create_typedarray',
  basis: [
    'napi_create_typedarray: length times the size of an element and the offset have to be at most the size, or a RangeError is raised',
    'Exceptions: after napi_ok no exception is pending',
  ],
  napi: 1,
  covers: ['V-365'],
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

  expect(t, { statuses, recorded, exit }) {
    const [status = 'did not return'] = statuses('napi_create_typedarray');
    t.ok(status !== 'napi_ok' && status !== 'did not return', 'it does not return napi_ok');
    t.deepEqual(recorded('thrown'), ['RangeError'], 'it raises a RangeError');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
