'use strict';

module.exports = {
  rule: 'An object that is not wrapped yields no native object, nor does one whose wrap was removed',
  from: 'https://nodejs.org/api/n-api.html#napi_unwrap',
  basis: [
    'napi_unwrap: what is retrieved was wrapped before, and napi_ok says that this succeeded',
    'napi_remove_wrap: the same, and the wrapping is removed',
  ],
  napi: 1,
  covers: ['D-041', 'F-144'],
  catches: [
    'napi_remove_wrap:does-nothing',
    'napi_remove_wrap:other-status',
    'napi_remove_wrap:result-changed',
    'napi_unwrap:does-nothing',
    'napi_unwrap:other-status',
  ],
  unnoticed: 'what a call that failed has left in its result, of which the manual does not speak',

  scenario(addon) {
    const object = {};
    addon.unwrap(object);
    addon.take_off(object);
    addon.wrap(object, 1);
    addon.take_off(object);
    addon.unwrap(object);
    addon.take_off(object);
  },

  expect(t, { calls, exit }) {
    const outcome = (name) =>
      calls(name).map(({ status, results }) =>
        status === 'napi_ok' ? results.result : status !== undefined && 'refused',
      );
    t.deepEqual(
      outcome('napi_unwrap'),
      ['refused', 'refused'],
      'napi_unwrap does not return napi_ok',
    );
    t.deepEqual(
      outcome('napi_remove_wrap'),
      ['refused', 1, 'refused'],
      'nor does napi_remove_wrap, but where there is something to remove',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
