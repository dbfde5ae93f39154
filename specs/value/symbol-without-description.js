'use strict';

module.exports = {
  rule: 'napi_create_symbol without a description makes a symbol that has none',
  from: 'https://nodejs.org/api/n-api.html#napi_create_symbol',
  basis: ['napi_create_symbol: description is optional'],
  napi: 1,
  covers: ['V-064', 'F-045'],
  catches: [
    'napi_create_symbol:does-nothing',
    'napi_create_symbol:other-status',
    'napi_create_symbol:result-changed',
  ],

  scenario(addon, { record, outcomeOf }) {
    record(
      'made',
      outcomeOf(() => {
        const made = addon.run();
        const named = { [made]() {} };
        return [typeof made, named[made].name, made.toString(), Symbol.keyFor(made)];
      }),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_create_symbol'), ['napi_ok'], 'it is made');
    t.equal(
      recorded('made')[0],
      '["symbol", "", "Symbol()", undefined]',
      'it is a symbol, its method has no name, its text no description, and it is not in the registry',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
