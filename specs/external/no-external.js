'use strict';

const KINDS =
  'undefined|null|boolean|number|string|symbol|object|function|array|Proxy of an external';

module.exports = {
  rule: 'A value that is no external has no external data',
  from: 'https://nodejs.org/api/n-api.html#napi_get_value_external',
  basis: ['napi_get_value_external: it returns napi_invalid_arg for a value that is no external'],
  napi: 1,
  covers: ['D-095', 'F-090', 'V-072'],
  catches: ['napi_get_value_external:does-nothing', 'napi_get_value_external:other-status'],

  scenario(addon) {
    const external = addon.create(1);
    const values = [
      ...[undefined, null, true, 5, 'text', Symbol('local'), {}, () => {}, []],
      ...[new Proxy(external, {})],
    ];
    for (const value of values) addon.look(value);
  },

  expect(t, { calls, exit }) {
    for (const [i, kind] of KINDS.split('|').entries()) {
      const { status } = calls('napi_get_value_external')[i] || {};
      t.equal(status, 'napi_invalid_arg', `it returns napi_invalid_arg: ${kind}`);
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
