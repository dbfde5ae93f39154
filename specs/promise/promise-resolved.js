'use strict';

const VALUES = ['a number', 'undefined', 'null', 'an object', 'a function', 'an error', '-0'];

module.exports = {
  rule: 'A resolved deferred fulfils its promise with the value: a number, undefined, null, an object, a function, an error, -0',
  from: 'https://nodejs.org/api/n-api.html#napi_resolve_deferred',
  basis: [
    'napi_resolve_deferred: resolves the promise that the deferred is associated with',
    'napi_resolve_deferred: resolution is the value to resolve it with',
  ],
  napi: 1,
  covers: ['V-422', 'VN175', 'F-130'],
  catches: ['napi_resolve_deferred:does-nothing', 'napi_resolve_deferred:other-status'],

  scenario(addon, { record, afterTurns }) {
    [42, undefined, null, {}, () => 1, new Error('no rejection'), -0].forEach((value, i) => {
      const promise = addon.create();
      addon.resolve(value);
      promise.then(
        (got) => record(`fulfilled ${i}`, Object.is(got, value)),
        () => record('rejected', i),
      );
    });
    afterTurns(() => record('later', true));
  },

  expect(t, { statuses, recorded, exit }) {
    VALUES.forEach((what, i) => {
      t.equal(statuses('napi_resolve_deferred')[i], 'napi_ok', `${what}: it returns napi_ok`);
      t.deepEqual(recorded(`fulfilled ${i}`), [true], `${what} is what it is fulfilled with`);
    });
    t.deepEqual(recorded('rejected'), [], 'none is rejected');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
