'use strict';

const TEXT = 'a text that is long enough to be kept';

module.exports = {
  rule: 'Where the text of an external string was not copied, its finalizer does not run while the string is in use',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_external_string_latin1',
  basis: [
    'node_api_create_external_string_latin1: the finalizer is called when the string is being collected',
    'node_api_create_external_string_utf16: the same',
  ],
  napi: 10,
  needs: ['gc'],
  covers: ['V-117'],
  catches: [
    'finalize:at-once',
    'node_api_create_external_string_latin1:does-nothing',
    'node_api_create_external_string_latin1:other-status',
    'node_api_create_external_string_latin1:result-changed',
    'node_api_create_external_string_utf16:does-nothing',
    'node_api_create_external_string_utf16:other-status',
    'node_api_create_external_string_utf16:result-changed',
  ],
  unnoticed: 'which of the two the flag says: where it copied there is no memory to keep',

  scenario(addon, tools) {
    const latin1 = addon.latin1();
    const utf16 = addon.utf16();
    tools.gc();
    tools.afterTurns(() => {
      tools.gc();
      tools.record('in use', [latin1, utf16]);
    });
  },

  expect(t, { calls, callbacks, records, before, exit }) {
    const [inUse] = records('in use');
    t.ok(inUse !== undefined, 'the strings are used after a collection');
    for (const encoding of ['latin1', 'utf16']) {
      const name = `node_api_create_external_string_${encoding}`;
      const [call = {}] = calls(name);
      t.equal(call.status, 'napi_ok', `${encoding} succeeds`);
      if ((call.results || {}).copied === false)
        t.ok(
          callbacks('finalize', { from: name }).every((finalize) => before(inUse, finalize)),
          `the finalizer of ${encoding} runs after the last use`,
        );
    }
    t.deepEqual((inUse || {}).value, [TEXT, TEXT], 'the strings are as they were');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
