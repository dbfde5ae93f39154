'use strict';

const FAIL = [
  'napi_call_function',
  'napi_new_instance',
  'napi_get_named_property',
  'napi_coerce_to_string',
  'napi_coerce_to_number',
];

// The manual does not say what a result holds when the status is not napi_ok.
module.exports = {
  rule: 'A call that fails since JavaScript threw leaves its result as it was',
  from: 'https://nodejs.org/api/n-api.html#return-values',
  level: 'should',
  napi: 1,
  covers: ['V-459'],
  catches: FAIL.map((name) => `${name}:written-although-failed`),

  scenario(addon) {
    function fail() {
      throw new Error('thrown on purpose');
    }
    const object = { toString: fail, valueOf: fail };
    addon.run(Object.defineProperty(object, 'key', { get: fail }), fail);
  },

  expect(t, { calls, exit }) {
    for (const name of FAIL)
      t.deepEqual(
        calls(name).map(({ results }) => results && results.result),
        ['untouched'],
        `the result of ${name} is not written`,
      );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
