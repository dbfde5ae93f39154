'use strict';

module.exports = {
  rule: 'Where the text of an external string was copied, its finalizer has run once when the call returns, with the text and the hint',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_external_string_latin1',
  basis: [
    'node_api_create_external_string_latin1: if the string was copied, the finalizer has already been invoked',
    'node_api_create_external_string_utf16: the same',
    'node_api_create_external_string_latin1: the finalizer gets finalize_hint',
  ],
  napi: 10,
  covers: ['V-116', 'D-089', 'F-148', 'F-149', 'VN41'],
  catches: [
    'node_api_create_external_string_latin1:other-status',
    'node_api_create_external_string_latin1:result-changed',
    'node_api_create_external_string_utf16:other-status',
    'node_api_create_external_string_utf16:result-changed',
  ],
  unnoticed: 'a finalizer that never returns: the call that it runs in would not return either',

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
      if ((call.results || {}).copied === true)
        t.deepEqual(
          early.map(({ hint, data }) => [hint, data === 'wrong']),
          [[7, false]],
          `the finalizer of ${encoding} has run, once`,
        );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
