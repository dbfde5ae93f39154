'use strict';

// The manual has the size of the ArrayBuffer for a limit, which is 0 then. A view of nothing is open: engines differ from ECMAScript.
module.exports = {
  rule: 'No typed array of elements can be made over an ArrayBuffer that was detached',
  from: 'https://nodejs.org/api/n-api.html#napi_create_typedarray',
  basis: [
    'napi_create_typedarray: length times the size of an element and the offset have to be at most the size',
    'Exceptions: after napi_ok no exception is pending',
  ],
  napi: 1,
  covers: ['V-370'],
  catches: ['napi_create_typedarray:does-nothing', 'napi_create_typedarray:other-status'],

  scenario(addon, { record }) {
    const { structuredClone: clone } = Function('return this')();
    const memory = new ArrayBuffer(8);
    record('can transfer', typeof clone === 'function');
    if (typeof clone !== 'function') return;
    clone(memory, { transfer: [memory] });
    try {
      addon.create(1, memory, 0, 4);
    } catch (error) {
      record('thrown', error instanceof Error);
    }
  },

  expect(t, { statuses, recorded, exit }) {
    t.equal(recorded('can transfer').length, 1, 'a transfer is tried');
    if (recorded('can transfer')[0] !== false) {
      const [status = 'did not return'] = statuses('napi_create_typedarray');
      t.ok(status !== 'napi_ok' && status !== 'did not return', 'it does not return napi_ok');
    }
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried: ({ recorded }) =>
    recorded('can transfer')[0] === false
      ? 'the runtime has no structuredClone to transfer it'
      : null,
};
