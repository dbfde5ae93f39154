'use strict';

// Strings are no objects, and the manual promises no finalizer at the end for them; where one comes its environment may be NULL.
module.exports = {
  rule: 'The finalizer of an external string that is there when the environment ends runs once or not at all, with its text and hint',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_external_string_latin1',
  basis: [
    'node_api_create_external_string_latin1: the finalizer is called when the string is collected, with the text and the hint',
    'node_api_create_external_string_latin1: the environment may be NULL where that is part of the end of the instance or the worker',
  ],
  napi: 10,
  variants: ['main', 'worker', 'worker-exit', 'worker-terminate'],
  covers: ['D-091', 'F-148'],
  catches: [
    'finalize:twice',
    'finalize:wrong-data',
    'finalize:wrong-hint',
    'node_api_create_external_string_latin1:other-status',
  ],

  scenario(addon, { end }) {
    global.kept = addon.run();
    end();
  },

  expect(t, { callbacks, statuses, exit }) {
    t.deepEqual(
      statuses('node_api_create_external_string_latin1'),
      ['napi_ok'],
      'there is a string',
    );
    t.ok(callbacks('finalize').length <= 1, 'it is not finalized twice');
    t.ok(
      callbacks('finalize').every(
        ({ data, hint, end }) => data === 'pointer' && hint === 101 && end,
      ),
      'it is with its text and hint',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks }) {
    return callbacks('finalize').length === 0 ? 'the string was not finalized' : null;
  },
};
