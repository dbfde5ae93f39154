'use strict';

// The manual says the one way round only: what was copied is finalized.
module.exports = {
  rule: 'Where the finalizer of an empty external string has run when the call returns, copied is true',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_external_string_latin1',
  level: 'may',
  napi: 10,
  covers: ['V-118', 'D-090', 'VN41'],
  provenBy: 'node@26.10.0',

  scenario(addon) {
    addon.latin1();
    addon.utf16();
  },

  expect(t, { calls, callbacks, before, returnOf, exit }) {
    for (const encoding of ['latin1', 'utf16']) {
      const name = `node_api_create_external_string_${encoding}`;
      const [call = {}] = calls(name);
      const early = callbacks('finalize', { from: name }).filter((f) => before(f, returnOf(call)));
      t.equal(call.status, 'napi_ok', `${encoding} succeeds`);
      t.equal(
        (call.results || {}).copied,
        early.length === 1,
        `${encoding} says that it was copied just if the finalizer has run`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
