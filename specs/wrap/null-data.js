'use strict';

// The manual has a native instance for each wrap, and does not say that NULL is none.
module.exports = {
  rule: 'Objects can be wrapped with NULL, each for itself',
  from: 'https://nodejs.org/api/n-api.html#napi_wrap',
  level: 'should',
  napi: 1,
  covers: ['D-036', 'D-039'],
  catches: [
    'napi_remove_wrap:other-status',
    'napi_remove_wrap:result-changed',
    'napi_unwrap:other-status',
    'napi_unwrap:result-changed',
    'napi_wrap:does-nothing',
    'napi_wrap:other-status',
  ],

  scenario(addon) {
    addon.run({}, {});
  },

  expect(t, { statuses, calls, exit }) {
    const results = (name) =>
      calls(name).map((call) => [call.status, call.results && call.results.result]);
    t.deepEqual(statuses('napi_wrap'), ['napi_ok', 'napi_ok'], 'two are');
    t.deepEqual(results('napi_remove_wrap'), [['napi_ok', null]], 'the first gives it back');
    t.deepEqual(
      results('napi_unwrap'),
      [
        ['napi_ok', null],
        ['napi_ok', null],
        ['napi_ok', null],
      ],
      'they yield NULL, the second also after that',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
