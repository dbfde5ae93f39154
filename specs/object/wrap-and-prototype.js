'use strict';

module.exports = {
  rule: 'An object is unwrapped after its prototype was changed',
  from: 'https://nodejs.org/api/n-api.html#napi_unwrap',
  level: 'should',
  napi: 1,
  covers: ['VN74'],
  catches: [
    'napi_unwrap:does-nothing',
    'napi_unwrap:other-status',
    'napi_unwrap:result-changed',
    'napi_wrap:does-nothing',
  ],

  scenario(addon) {
    const object = {};
    addon.wrap(object, 5);
    addon.run(Object.setPrototypeOf(object, null));
    addon.run(Object.setPrototypeOf(object, Object.create(Array.prototype)));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_unwrap').map(({ status, results = {} }) => [
      status === 'napi_ok',
      results.result,
    ]);
    t.deepEqual(
      told,
      [
        [true, 5],
        [true, 5],
      ],
      'it has its native object with each prototype',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
