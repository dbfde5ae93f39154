'use strict';

module.exports = {
  rule: 'A typed array whose ArrayBuffer was detached has no elements any more, and the offset 0',
  from: 'https://nodejs.org/api/n-api.html#napi_get_typedarray_info',
  basis: [
    'napi_get_typedarray_info: the number of elements of the typed array, and its byte offset',
    'napi_detach_arraybuffer: detach is that of ECMAScript, after which both are 0',
  ],
  napi: 1,
  covers: ['V-375'],
  catches: ['napi_get_typedarray_info:other-status', 'napi_get_typedarray_info:result-changed'],

  scenario(addon, { record }) {
    const { structuredClone: clone } = Function('return this')();
    const view = new Uint16Array(new ArrayBuffer(16), 4, 3);
    record('can transfer', typeof clone === 'function');
    if (typeof clone !== 'function') return;
    clone(view.buffer, { transfer: [view.buffer] });
    addon.run(view);
  },

  expect(t, { calls, recorded, exit }) {
    t.equal(recorded('can transfer').length, 1, 'a transfer is tried');
    if (recorded('can transfer')[0] !== false) {
      const [{ status, results = {} } = {}] = calls('napi_get_typedarray_info');
      t.equal(status, 'napi_ok', 'it returns napi_ok');
      t.deepEqual([results.length, results.byte_offset], [0, 0], 'both are 0');
    }
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried: ({ recorded }) =>
    recorded('can transfer')[0] === false
      ? 'the runtime has no structuredClone to transfer it'
      : null,
};
