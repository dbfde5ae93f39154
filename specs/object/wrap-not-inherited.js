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
    outcomeOf(() => void addon.run(heir));
    outcomeOf(() => void addon.run(proxy));
    addon.wrap(heir, 6);
    addon.wrap(proxy, 7);
    [object, heir, proxy].forEach((value) => addon.run(value));
  },

  expect(t, { calls, exit }) {
    const unwraps = calls('napi_unwrap');
    const told = unwraps.slice(2).map(({ status, results = {} }) => [status, results.result]);
    t.ok(
      unwraps.length === 5 &&
        unwraps.slice(0, 2).every(({ status }) => status && status !== 'napi_ok'),
      'neither is wrapped with the object',
    );
    t.deepEqual(
      told,
      [
        ['napi_ok', 5],
        ['napi_ok', 6],
        ['napi_ok', 7],
      ],
      'each has its own native object',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
