'use strict';

module.exports = {
  rule: 'node_api_create_syntax_error gives a SyntaxError with that message, and the code where there is one',
  from: 'https://nodejs.org/api/n-api.html#node_api_create_syntax_error',
  basis: [
    'node_api_create_syntax_error: it returns a SyntaxError with the text',
    'Exceptions: the code is added to the error, and none where it is NULL',
  ],
  napi: 9,
  covers: ['V-447', 'V-448', 'E-029', 'F-155'],
  catches: ['node_api_create_syntax_error:does-nothing'],

  scenario(addon, { record }) {
    for (const kind of ['run', 'code']) {
      const error = addon[kind]('on purpose', 'CODE');
      record(kind, [
        Object.getPrototypeOf(error) === SyntaxError.prototype,
        error.message,
        'code' in error ? error.code : 'none',
      ]);
    }
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('run'), [[true, 'on purpose', 'none']], 'without a code');
    t.deepEqual(recorded('code'), [[true, 'on purpose', 'CODE']], 'with a code');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
