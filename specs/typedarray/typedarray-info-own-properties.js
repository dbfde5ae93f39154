'use strict';

module.exports = {
  rule: 'napi_get_typedarray_info does not ask for properties: length, byteOffset, buffer of its own, getters of a subclass',
  from: 'https://nodejs.org/api/n-api.html#napi_get_typedarray_info',
  basis: [
    'napi_get_typedarray_info: properties of a typed array are returned, whose data is the memory they tell of',
  ],
  napi: 1,
  covers: ['V-374', 'VN137'],
  catches: [
    'napi_get_typedarray_info:does-nothing',
    'napi_get_typedarray_info:other-status',
    'napi_get_typedarray_info:result-changed',
  ],

  scenario(addon, { record }) {
    const own = new Uint8Array(new ArrayBuffer(8), 4);
    const { buffer } = own;
    Object.defineProperties(own, {
      length: { value: 2 },
      byteOffset: { value: 1 },
      buffer: { value: new ArrayBuffer(1) },
    });
    record('buffer', addon.run(own) === buffer);
    class Sub extends Uint8Array {
      get length() {
        record('asked', true);
        return 1;
      }
    }
    addon.run(new Sub(6));
  },

  expect(t, { calls, recorded, exit }) {
    const [own = {}, sub = {}] = calls('napi_get_typedarray_info').map(
      ({ results = {} }) => results,
    );
    t.deepEqual([own.length, own.byte_offset], [4, 4], 'length and byteOffset are not asked for');
    t.deepEqual(recorded('buffer'), [true], 'buffer is not asked for');
    t.equal(sub.length, 6, 'a getter of a subclass changes nothing');
    t.deepEqual(recorded('asked'), [], 'it is not called');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
