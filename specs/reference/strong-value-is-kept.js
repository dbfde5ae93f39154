'use strict';

module.exports = {
  rule: 'A reference with a count of one keeps an object, a function and an external from being collected',
  from: 'https://nodejs.org/api/n-api.html#napi_create_reference',
  basis: [
    'References to values with a lifespan longer than that of the native method: any count above zero prevents that the value is collected',
    'References to values with a lifespan longer than that of the native method: they can be created for objects, externals, functions and symbols',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-015', 'D-018', 'R01'],
  catches: [
    'napi_create_reference:does-nothing',
    'napi_create_reference:other-status',
    'napi_get_value_external:does-nothing',
    'napi_get_value_external:other-status',
    'napi_get_value_external:result-changed',
  ],

  scenario(addon, { record, collect }) {
    (() => {
      addon.create({ mark: 1 }, 1);
      addon.create(
        Object.assign(() => {}, { mark: 2 }),
        1,
      );
      addon.create(addon.external(), 1);
    })();
    collect(() => {
      record('object', addon.get(0).mark);
      record('function', addon.get(1).mark);
      addon.read_external(addon.get(2));
    });
  },

  expect(t, { statuses, recorded, calls, exit }) {
    t.deepEqual(
      statuses('napi_create_reference'),
      ['napi_ok', 'napi_ok', 'napi_ok'],
      'each can be referenced',
    );
    t.deepEqual(recorded('object'), [1], 'the object is there after 20 collections');
    t.deepEqual(recorded('function'), [2], 'so is the function');
    t.deepEqual(
      calls('napi_get_value_external').map(({ results }) => results && results.result),
      [7],
      'and so is the external',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
