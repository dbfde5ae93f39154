'use strict';

const THROW = ['napi_throw', 'napi_throw_error', 'napi_throw_type_error', 'napi_throw_range_error'];

module.exports = {
  rule: 'To throw NULL, or an error without a message, is refused, and nothing is pending then',
  from: 'https://nodejs.org/api/n-api.html#napi_throw',
  level: 'should',
  napi: 1,
  covers: ['E-025', 'V-455', 'VN194'],
  catches: THROW.map((name) => `${name}:does-nothing`),

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, calls, exit }) {
    for (const name of THROW) {
      const [status = 'not called'] = statuses(name);
      t.ok(/^napi_(?!ok$)/.test(status), `${name} does not return napi_ok`);
    }
    t.deepEqual(
      calls('napi_is_exception_pending').map(({ results }) => results && results.result),
      [false],
      'nothing is pending',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
