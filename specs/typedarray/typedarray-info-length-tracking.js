'use strict';

module.exports = {
  rule: 'A typed array that follows its resizable ArrayBuffer has the length of just now: 2, 4, and 0 where it is out of bounds',
  from: 'https://nodejs.org/api/n-api.html#napi_get_typedarray_info',
  basis: ['napi_get_typedarray_info: the number of elements of the typed array'],
  napi: 1,
  covers: ['V-376'],
  catches: [
    'napi_get_typedarray_info:does-nothing',
    'napi_get_typedarray_info:other-status',
    'napi_get_typedarray_info:result-changed',
  ],

  scenario(addon, { record }) {
    const memory = new ArrayBuffer(4, { maxByteLength: 16 });
    record('resizable', memory.resizable === true);
    if (memory.resizable !== true) return;
    const [all, end] = [new Uint16Array(memory), new Uint16Array(memory, 2)];
    addon.run(all);
    memory.resize(8);
    addon.run(all);
    memory.resize(1);
    addon.run(end);
  },

  expect(t, { calls, recorded, exit }) {
    t.equal(recorded('resizable').length, 1, 'one is made');
    if (recorded('resizable')[0] !== false) {
      const lengths = calls('napi_get_typedarray_info').map(({ results = {} }) => results.length);
      t.equal(lengths[0], 2, 'over 4 bytes it has 2 elements');
      t.equal(lengths[1], 4, 'over 8 bytes it has 4 elements');
      t.equal(lengths[2], 0, 'out of bounds it has none');
    }
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried: ({ recorded }) =>
    recorded('resizable')[0] === false ? 'the engine has no resizable ArrayBuffers' : null,
};
