'use strict';

module.exports = {
  rule: 'A reference with a count of zero does not keep its object, and yields NULL once that was collected',
  from: 'https://nodejs.org/api/n-api.html#napi_get_reference_value',
  basis: [
    'References to values with a lifespan longer than that of the native method: with a count of zero the object can be collected',
    'napi_get_reference_value: where the value is no longer valid the result is NULL',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-016', 'D-027', 'F-080'],
  catches: ['napi_get_reference_value:other-status', 'napi_get_reference_value:result-changed'],

  scenario(addon, { collect }) {
    // An object of a nested call, of which no stack keeps a trace for long.
    (() => addon.create({}))();
    collect(
      () => {},
      () => addon.get() === undefined,
    );
  },

  expect(t, { calls, exit }) {
    const gets = calls('napi_get_reference_value');
    t.ok(
      gets.length > 0 && gets.every(({ status }) => status === 'napi_ok'),
      'it returns napi_ok each time',
    );
    t.ok(
      gets.some(({ results }) => results && results.result === 'null'),
      'and NULL within 20 collections',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
