'use strict';

// The manual speaks of JavaScript objects, of which a Proxy is one, and names none that would not do.
module.exports = {
  rule: 'A Proxy can be wrapped, without its handler being asked and without its target being wrapped',
  from: 'https://nodejs.org/api/n-api.html#napi_wrap',
  level: 'should',
  napi: 1,
  covers: ['D-044'],
  catches: [
    'napi_unwrap:does-nothing',
    'napi_unwrap:other-status',
    'napi_unwrap:result-changed',
    'napi_unwrap:written-although-failed',
    'napi_wrap:does-nothing',
    'napi_wrap:other-status',
  ],

  scenario(addon, { record }) {
    const target = {};
    const trapped = [];
    const handler = new Proxy({}, { get: (_, name) => trapped.push(name) && undefined });
    const proxy = new Proxy(target, handler);
    addon.wrap(proxy, 1);
    addon.unwrap(proxy);
    addon.unwrap(target);
    record('trapped', trapped);
  },

  expect(t, { statuses, calls, recorded, exit }) {
    const [ofProxy, ofTarget] = calls('napi_unwrap');
    t.deepEqual(statuses('napi_wrap'), ['napi_ok'], 'it can be wrapped');
    t.equal(ofProxy && ofProxy.results && ofProxy.results.result, 1, 'it yields its native object');
    t.equal(
      ofTarget && ofTarget.results && ofTarget.results.result,
      'untouched',
      'its target yields none',
    );
    t.deepEqual(recorded('trapped'), [[]], 'the handler is not asked');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
