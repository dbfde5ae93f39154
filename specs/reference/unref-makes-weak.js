'use strict';

module.exports = {
  rule: 'A reference that is dereferenced down to zero does not keep its object',
  from: 'https://nodejs.org/api/n-api.html#napi_reference_unref',
  basis: [
    'References to values with a lifespan longer than that of the native method: with a count of zero the object can be collected',
    'napi_get_reference_value: where the value is no longer valid the result is NULL',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-025', 'R01'],
  catches: [
    'napi_get_reference_value:other-status',
    'napi_get_reference_value:result-changed',
    'napi_reference_unref:does-nothing',
    'napi_reference_unref:other-status',
  ],
  unnoticed:
    'one object more or less that is collected: a stack may hold one, so that most are asked for',

  scenario(addon, { collect }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.create({}, 1);
      for (let i = 0; i < 20; i++) addon.unref(i);
    })();
    collect(() => {
      for (let i = 0; i < 20; i++) addon.get(i);
    });
  },

  expect(t, { calls, statuses, exit }) {
    t.deepEqual(
      statuses('napi_reference_unref'),
      new Array(20).fill('napi_ok'),
      'all 20 are dereferenced',
    );
    const gets = calls('napi_get_reference_value');
    t.ok(
      gets.filter(({ results }) => results && results.result === 'null').length >= 15,
      '15 objects of 20 are gone after 20 collections',
    );
    t.ok(
      gets.every(({ status }) => status === 'napi_ok'),
      'it returns napi_ok each time',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
