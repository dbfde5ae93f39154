'use strict';

module.exports = {
  rule: 'A reference can be deleted while an exception is pending',
  from: 'https://nodejs.org/api/n-api.html#napi_delete_reference',
  basis: ['napi_delete_reference: it can be called with a JavaScript exception pending'],
  napi: 1,
  covers: ['D-030'],
  catches: [
    'napi_delete_reference:other-status',
    'napi_is_exception_pending:does-nothing',
    'napi_is_exception_pending:other-status',
    'napi_is_exception_pending:result-changed',
  ],

  scenario(addon, { record }) {
    try {
      addon.run({});
    } catch (error) {
      record('caught', error.message);
    }
  },

  expect(t, { statuses, calls, recorded, exit }) {
    t.deepEqual(statuses('napi_delete_reference'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(
      calls('napi_is_exception_pending').map(({ results }) => results && results.result),
      [true],
      'the exception stays pending',
    );
    t.deepEqual(recorded('caught'), ['thrown on purpose'], 'and is what JavaScript gets');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
