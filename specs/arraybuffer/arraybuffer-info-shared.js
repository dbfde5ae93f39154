'use strict';

// Documented since Node 24.9.0 and 22.21.0: it is no must for a release before.
module.exports = {
  rule: 'napi_get_arraybuffer_info accepts a SharedArrayBuffer',
  from: 'https://nodejs.org/api/n-api.html#napi_get_arraybuffer_info',
  level: 'should',
  napi: 1,
  covers: ['V-351', 'V-393', 'F-063'],
  provenBy: 'deno@2.9.6',

  scenario(addon) {
    const shared = new SharedArrayBuffer(3);
    new Uint8Array(shared).set([1, 2, 3]);
    addon.run(shared);
  },

  expect(t, { calls, notes, exit }) {
    const [{ status, results = {} } = {}] = calls('napi_get_arraybuffer_info');
    t.deepEqual([status, results.byte_length], ['napi_ok', 3], 'it has its length');
    t.equal((notes('bytes')[0] || {}).bytes, '010203', 'it has its memory');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
