'use strict';

const KINDS =
  'object|array|function|class instance|Date|RegExp|Error|Map|Promise|Uint8Array|ArrayBuffer|object without prototype|String object';

module.exports = {
  rule: 'An object of any kind can be wrapped, and yields its native object',
  from: 'https://nodejs.org/api/n-api.html#napi_wrap',
  basis: [
    'napi_wrap: a native instance is wrapped in a JavaScript object, and napi_unwrap retrieves it',
  ],
  napi: 1,
  covers: ['D-036', 'D-043', 'D-051', 'F-145'],
  catches: [
    'napi_unwrap:does-nothing',
    'napi_unwrap:other-status',
    'napi_unwrap:result-changed',
    'napi_wrap:does-nothing',
    'napi_wrap:other-status',
  ],

  scenario(addon) {
    class Example {}
    const objects = [
      ...[{}, [], () => {}, new Example(), new Date(0), /x/, new Error('x'), new Map()],
      ...[Promise.resolve(), new Uint8Array(8), new ArrayBuffer(8), Object.create(null)],
      Object('text'),
    ];
    objects.forEach((object, i) => addon.wrap(object, i + 1));
    for (const object of objects) addon.unwrap(object);
  },

  expect(t, { statuses, calls, exit }) {
    const wrapped = statuses('napi_wrap');
    const unwrapped = calls('napi_unwrap').map(({ results }) => results && results.result);
    for (const [i, kind] of KINDS.split('|').entries()) {
      t.equal(wrapped[i], 'napi_ok', `${kind} can be wrapped`);
      t.equal(unwrapped[i], i + 1, `${kind} yields its own`);
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
