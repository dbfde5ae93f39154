'use strict';

module.exports = {
  rule: 'What inherits from a wrapped object is not wrapped, nor is its proxy, and both can be',
  from: 'https://nodejs.org/api/n-api.html#napi_unwrap',
  level: 'should',
  napi: 1,
  covers: ['VN75'],
  catches: [
    'napi_unwrap:does-nothing',
    'napi_unwrap:other-status',
    'napi_unwrap:result-changed',
    'napi_wrap:does-nothing',
  ],

  scenario(addon, { outcomeOf }) {
    const object = {};
    const heir = Object.create(object);
    const proxy = new Proxy(object, {});
    addon.wrap(object, 5);
    outcomeOf(() => addon.run(heir));
    outcomeOf(() => addon.run(proxy));
    addon.wrap(heir, 6);
    addon.wrap(proxy, 7);
    [object, heir, proxy].forEach((value) => addon.run(value));
  },

  expect(t, { calls, exit }) {
    const told = calls('napi_unwrap').map(({ status, results = {} }) => [
      status === 'napi_ok',
      results.result,
    ]);
    t.deepEqual(
      told.slice(0, 2).map(([ok]) => ok),
      [false, false],
      'neither is wrapped with the object',
    );
    t.deepEqual(
      told.slice(2),
      [
        [true, 5],
        [true, 6],
        [true, 7],
      ],
      'each has its own native object',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
