'use strict';

const CREATE = ['napi_create_error', 'napi_create_type_error', 'napi_create_range_error'];

module.exports = {
  rule: 'A NULL message is refused, and no error is created',
  from: 'https://nodejs.org/api/n-api.html#napi_create_error',
  level: 'should',
  napi: 1,
  covers: ['V-452', 'VN194'],
  catches: CREATE.map((name) => `${name}:does-nothing`),

  scenario(addon) {
    addon.run('CODE');
  },

  expect(t, { calls, exit }) {
    for (const name of CREATE) {
      const [{ status, results } = {}] = calls(name);
      t.ok(/^napi_(?!ok$)/.test(status), `${name} does not return napi_ok`);
      t.equal(results && results.result, 'untouched', `${name} gives nothing`);
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
