'use strict';

// The manual has the operator "instanceof" there, which throws one, and does not speak of it.
module.exports = {
  rule: 'napi_instanceof throws a TypeError for a constructor that is no function',
  from: 'https://nodejs.org/api/n-api.html#napi_instanceof',
  level: 'should',
  napi: 1,
  covers: ['E-038'],
  catches: ['napi_instanceof:does-nothing'],

  scenario(addon, { record }) {
    for (const other of [{}, 7, 'text', null, undefined]) {
      try {
        addon.run({}, other);
        record('thrown', null);
      } catch (error) {
        record('thrown', [error instanceof TypeError, error.code]);
      }
    }
  },

  expect(t, { statuses, recorded, exit }) {
    const refused = statuses('napi_instanceof');
    t.equal(refused.length, 5, 'each is tried');
    t.ok(
      refused.every((status) => /^napi_(?!ok$)/.test(status)),
      'none returns napi_ok',
    );
    t.deepEqual(
      recorded('thrown').map((thrown) => thrown && thrown[0]),
      Array(5).fill(true),
      'it throws a TypeError',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
