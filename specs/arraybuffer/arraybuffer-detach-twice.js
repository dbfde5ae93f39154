'use strict';

// "Generally, an ArrayBuffer is non-detachable if it has been detached before" says the manual; ECMAScript lets it be.
module.exports = {
  rule: 'An ArrayBuffer that is detached cannot be detached again',
  from: 'https://nodejs.org/api/n-api.html#napi_detach_arraybuffer',
  level: 'may',
  napi: 7,
  covers: ['V-358', 'F-056'],
  provenBy: 'node@26.10.0',

  scenario(addon) {
    const memory = new ArrayBuffer(8);
    addon.detach(memory);
    addon.detach(memory);
  },

  expect(t, { statuses, exit }) {
    const [first, second] = statuses('napi_detach_arraybuffer');
    t.equal(first, 'napi_ok', 'it is detached');
    t.equal(second, 'napi_detachable_arraybuffer_expected', 'it cannot be again');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
