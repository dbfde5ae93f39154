'use strict';

module.exports = {
  rule: 'node_api_throw_syntax_error throws a SyntaxError with that message, and the code where there is one',
  from: 'https://nodejs.org/api/n-api.html#node_api_throw_syntax_error',
  basis: [
    'node_api_throw_syntax_error: it throws a SyntaxError with the text',
    'Exceptions: the code is added to the error, and none where it is NULL',
  ],
  napi: 9,
  covers: ['E-026', 'E-027', 'VN191', 'F-161'],
  catches: ['node_api_throw_syntax_error:does-nothing'],

  scenario(addon, { record }) {
    for (const kind of ['run', 'code']) {
      try {
        addon[kind]();
      } catch (error) {
        record(kind, [
          Object.getPrototypeOf(error) === SyntaxError.prototype,
          error.message,
          'code' in error ? error.code : 'none',
        ]);
      }
    }
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('run'), [[true, 'thrown on purpose', 'none']], 'without a code');
    t.deepEqual(recorded('code'), [[true, 'thrown on purpose', 'ON_PURPOSE']], 'with a code');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
