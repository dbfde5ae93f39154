'use strict';

// A weak reference to each object tells whether it is there.
module.exports = {
  rule: 'A strong reference that is deleted does not keep its object',
  from: 'https://nodejs.org/api/n-api.html#napi_delete_reference',
  basis: [
    'References to values with a lifespan longer than that of the native method: once deleted a reference no longer prevents that its object is collected',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-029'],
  catches: [
    'napi_delete_reference:does-nothing',
    'napi_delete_reference:other-status',
    'napi_get_reference_value:other-status',
    'napi_get_reference_value:result-changed',
  ],
  unnoticed:
    'one object more or less that is collected: a stack may hold one, so that most are asked for',

  scenario(addon, { collect }) {
    (() => {
      for (let i = 0; i < 20; i++) {
        const object = {};
        addon.create(object, 1);
        addon.create(object, 0);
      }
      for (let i = 0; i < 20; i++) addon.let_go(2 * i);
    })();
    collect(() => {
      for (let i = 0; i < 20; i++) addon.get(2 * i + 1);
    });
  },

  expect(t, { calls, statuses, exit }) {
    t.deepEqual(
      statuses('napi_delete_reference'),
      new Array(20).fill('napi_ok'),
      'all 20 are deleted',
    );
    t.ok(
      calls('napi_get_reference_value').filter(
        ({ results }) => results && results.result === 'null',
      ).length >= 15,
      '15 objects of 20 are gone after 20 collections',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
