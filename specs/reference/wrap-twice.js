'use strict';

module.exports = {
  rule: 'An object that is wrapped cannot be wrapped again',
  from: 'https://nodejs.org/api/n-api.html#napi_wrap',
  basis: [
    'napi_wrap: a second time on the same object it returns an error',
    'napi_unwrap: the native object that was wrapped is retrieved',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['D-036', 'D-037', 'F-145'],
  catches: [
    'napi_unwrap:does-nothing',
    'napi_unwrap:other-status',
    'napi_unwrap:result-changed',
    'napi_wrap:does-nothing',
  ],
  unnoticed: 'a second wrap that never returns: it has wrapped nothing either',

  scenario(addon) {
    addon.run({});
  },

  expect(t, { calls, statuses, exit }) {
    const [first, second] = statuses('napi_wrap');
    t.equal(first, 'napi_ok', 'it is wrapped once');
    t.ok(second !== undefined && second !== 'napi_ok', 'a second time is an error');
    t.deepEqual(
      calls('napi_unwrap').map(({ status, results }) => [status, results.result]),
      [['napi_ok', 1]],
      'the first native object stays',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
