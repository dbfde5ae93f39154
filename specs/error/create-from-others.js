'use strict';

const CREATE = ['napi_create_error', 'napi_create_type_error', 'napi_create_range_error'];

module.exports = {
  rule: 'A message or a code that is no string is refused, and nothing is created',
  from: 'https://nodejs.org/api/n-api.html#napi_create_error',
  level: 'should',
  napi: 1,
  covers: ['V-450', 'E-029', 'VN194'],
  catches: CREATE.map((name) => `${name}:does-nothing`),

  scenario(addon) {
    for (const kind of ['plain', 'type', 'range']) {
      for (const other of [1, undefined, null, {}, Symbol('s')]) addon[kind](other, 'CODE');
      for (const other of [1, undefined, null, {}, Symbol('s')]) addon[kind]('on purpose', other);
    }
  },

  expect(t, { calls, exit }) {
    for (const name of CREATE) {
      const refused = calls(name);
      t.equal(refused.length, 10, `${name} is called for each`);
      t.ok(
        refused.every(({ status }) => /^napi_(?!ok$)/.test(status)),
        `${name} does not return napi_ok`,
      );
      t.deepEqual(
        refused.map(({ results }) => results && results.result),
        Array(10).fill('untouched'),
        `${name} gives nothing`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
