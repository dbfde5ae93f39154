'use strict';

// The manual does not speak of a Proxy. To ECMAScript it is an object of its own.
module.exports = {
  rule: 'A Proxy of a wrapped object is not wrapped itself',
  from: 'https://nodejs.org/api/n-api.html#napi_unwrap',
  level: 'should',
  napi: 1,
  covers: ['D-044', 'VN75'],
  catches: [
    'napi_unwrap:does-nothing',
    'napi_unwrap:other-status',
    'napi_unwrap:result-changed',
    'napi_unwrap:written-although-failed',
    'napi_wrap:does-nothing',
    'napi_wrap:other-status',
  ],

  scenario(addon) {
    const target = {};
    addon.wrap(target, 1);
    addon.unwrap(new Proxy(target, {}));
    addon.unwrap(target);
  },

  expect(t, { statuses, calls, exit }) {
    const [ofProxy, ofTarget] = calls('napi_unwrap');
    t.deepEqual(statuses('napi_wrap'), ['napi_ok'], 'the object is wrapped');
    t.equal(
      ofProxy && ofProxy.results && ofProxy.results.result,
      'untouched',
      'its Proxy yields no native object',
    );
    t.equal(ofTarget && ofTarget.results && ofTarget.results.result, 1, 'it does');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
