'use strict';

module.exports = {
  rule: 'A symbol can be referenced, and is kept by a count of one',
  from: 'https://nodejs.org/api/n-api.html#napi_create_reference',
  basis: [
    'References to values with a lifespan longer than that of the native method: they can be created for objects, externals, functions and symbols',
    'References to values with a lifespan longer than that of the native method: any count above zero prevents that the value is collected',
  ],
  napi: 1,
  needs: ['gc'],
  covers: ['D-018', 'D-015'],
  catches: ['napi_create_reference:does-nothing', 'napi_create_reference:other-status'],

  scenario(addon, { record, collect }) {
    (() => addon.create(Symbol('mark'), 1))();
    collect(() => record('symbol', String(addon.get(0))));
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_create_reference'), ['napi_ok'], 'it can be referenced');
    t.deepEqual(recorded('symbol'), ['Symbol(mark)'], 'it is there after 20 collections');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
