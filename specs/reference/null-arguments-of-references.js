'use strict';

const FUNCTIONS = [
  ['napi_create_reference', 3, [0, 1]],
  ['napi_reference_ref', 1, [0]],
  ['napi_reference_unref', 1, [0]],
  ['napi_get_reference_value', 2, [0, 1]],
  ['napi_delete_reference', 1, [0]],
];

module.exports = {
  rule: 'NULL for a value, a reference or a result that is not optional is refused: the five functions on references',
  from: 'https://nodejs.org/api/n-api.html#napi_create_reference',
  level: 'should',
  napi: 1,
  covers: ['D-035'],
  catches: [
    'napi_create_reference:does-nothing',
    'napi_delete_reference:does-nothing',
    'napi_delete_reference:other-status',
    'napi_get_reference_value:does-nothing',
    'napi_get_reference_value:other-status',
    'napi_reference_ref:does-nothing',
    'napi_reference_ref:other-status',
    'napi_reference_unref:does-nothing',
    'napi_reference_unref:other-status',
  ],

  scenario(addon) {
    addon.run({});
  },

  expect(t, { statuses, exit }) {
    for (const [name, times, refused] of FUNCTIONS) {
      const all = statuses(name);
      t.equal(all.length, times, `${name} is called as often as there is something to leave out`);
      t.ok(
        refused.every((i) => all[i] !== 'napi_ok' && all[i] !== 'did not return'),
        `${name} does not return napi_ok`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
