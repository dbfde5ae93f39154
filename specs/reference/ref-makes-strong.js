'use strict';

module.exports = {
  rule: 'A weak reference that is referenced keeps its object',
  from: 'https://nodejs.org/api/n-api.html#napi_reference_ref',
  basis: [
    'References to values with a lifespan longer than that of the native method: any count above zero prevents that the value is collected',
    'References to values with a lifespan longer than that of the native method: the count is changed by napi_reference_ref',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-023', 'R01'],
  catches: ['napi_reference_ref:does-nothing', 'napi_reference_ref:other-status'],

  scenario(addon, { record, collect }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.create({ mark: i }, 0);
      for (let i = 0; i < 20; i++) addon.ref(i);
    })();
    collect(() => {
      for (let i = 0; i < 20; i++) record('mark', (addon.get(i) || {}).mark);
    });
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(
      statuses('napi_reference_ref'),
      new Array(20).fill('napi_ok'),
      'all 20 are referenced',
    );
    t.deepEqual(
      recorded('mark'),
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
      'each yields its object after 20 collections',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
