'use strict';

module.exports = {
  rule: 'An object whose prototype is wrapped is not wrapped itself, and can be',
  from: 'https://nodejs.org/api/n-api.html#napi_unwrap',
  basis: [
    'napi_unwrap: what is retrieved was wrapped in that object before',
    'napi_wrap: only a second time on the same object is an error',
  ],
  napi: 1,
  covers: ['D-041', 'F-144', 'VN75'],
  catches: [
    'napi_unwrap:does-nothing',
    'napi_unwrap:other-status',
    'napi_unwrap:result-changed',
    'napi_wrap:does-nothing',
    'napi_wrap:other-status',
  ],

  scenario(addon) {
    const prototype = {};
    const object = Object.create(prototype);
    addon.wrap(prototype, 1);
    addon.unwrap(object);
    addon.wrap(object, 2);
    addon.unwrap(object);
    addon.unwrap(prototype);
  },

  expect(t, { statuses, calls, exit }) {
    const unwrapped = calls('napi_unwrap').map(({ status, results = {} }) =>
      status === 'napi_ok' ? results.result : status !== undefined && 'refused',
    );
    t.deepEqual(statuses('napi_wrap'), ['napi_ok', 'napi_ok'], 'both can be wrapped');
    t.deepEqual(
      unwrapped,
      ['refused', 2, 1],
      'it yields nothing before, and its own native object then',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
