'use strict';

const REASONS = ['a text', 'an error', 'undefined', 'an object with then', 'a promise'];

module.exports = {
  rule: 'A rejected deferred rejects its promise with the value, whatever it is: a text, an error, undefined, an object with then, a promise',
  from: 'https://nodejs.org/api/n-api.html#napi_reject_deferred',
  basis: [
    'napi_reject_deferred: rejects the promise that the deferred is associated with',
    'napi_reject_deferred: rejection is the value to reject it with',
  ],
  napi: 1,
  covers: ['V-423', 'VN175', 'F-125'],
  catches: ['napi_reject_deferred:does-nothing', 'napi_reject_deferred:other-status'],

  scenario(addon, { record, afterTurns }) {
    const thenable = { then: () => record('then', 'called') };
    const reasons = ['no', new Error('no'), undefined, thenable, Promise.resolve(5)];
    reasons.forEach((reason, i) => {
      const promise = addon.create();
      addon.reject(reason);
      promise.then(
        () => record('fulfilled', i),
        (got) => record(`rejected ${i}`, Object.is(got, reason)),
      );
    });
    afterTurns(() => record('later', true));
  },

  expect(t, { statuses, recorded, exit }) {
    REASONS.forEach((what, i) => {
      t.equal(statuses('napi_reject_deferred')[i], 'napi_ok', `${what}: it returns napi_ok`);
      t.deepEqual(recorded(`rejected ${i}`), [true], `${what} is the reason`);
    });
    t.deepEqual(recorded('fulfilled'), [], 'none is fulfilled');
    t.deepEqual(recorded('then'), [], 'then of a reason is not called');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
