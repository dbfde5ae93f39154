'use strict';

module.exports = {
  rule: 'napi_is_detached_arraybuffer is true for what JavaScript has transferred, and false for what it has not, an empty one too',
  from: 'https://nodejs.org/api/n-api.html#napi_is_detached_arraybuffer',
  basis: [
    'napi_is_detached_arraybuffer: whether the ArrayBuffer is detached, as IsDetachedBuffer of ECMAScript',
  ],
  napi: 7,
  covers: ['V-360'],
  catches: [
    'napi_is_detached_arraybuffer:does-nothing',
    'napi_is_detached_arraybuffer:other-status',
    'napi_is_detached_arraybuffer:result-changed',
  ],

  scenario(addon, { record }) {
    const { structuredClone: clone } = Function('return this')();
    const memory = new ArrayBuffer(8);
    addon.is_detached(new ArrayBuffer(0));
    addon.is_detached(memory);
    record('can transfer', typeof clone === 'function');
    if (typeof clone !== 'function') return;
    clone(memory, { transfer: [memory] });
    addon.is_detached(memory);
  },

  expect(t, { calls, recorded, exit }) {
    const told = calls('napi_is_detached_arraybuffer').map(({ results = {} }) => results.result);
    t.equal(recorded('can transfer').length, 1, 'a transfer is tried');
    t.equal(told[0], false, 'an empty one is not detached');
    t.equal(told[1], false, 'one of 8 bytes is not detached');
    if (recorded('can transfer')[0] !== false)
      t.equal(told[2], true, 'it is when it was transferred');
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried: ({ recorded }) =>
    recorded('can transfer')[0] === false
      ? 'the runtime has no structuredClone to transfer it'
      : null,
};
