'use strict';

// The manual has it that such a symbol can be collected, and leaves open when that is.
module.exports = {
  rule: 'A reference with a count of zero does not keep a local symbol',
  from: 'https://nodejs.org/api/n-api.html#references-to-values-with-a-lifespan-longer-than-that-of-the-native-method',
  level: 'should',
  napi: 1,
  needs: ['gc'],
  covers: ['D-021'],
  catches: [
    'napi_create_reference:does-nothing',
    'napi_get_reference_value:other-status',
    'napi_get_reference_value:result-changed',
  ],
  unnoticed:
    'one symbol more or less that is collected: a stack may hold one, so that most are asked for',

  scenario(addon, { collect }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.create(Symbol('local'), 0);
    })();
    collect(() => {
      for (let i = 0; i < 20; i++) addon.get(i);
    });
  },

  expect(t, { calls, statuses, exit }) {
    const gets = calls('napi_get_reference_value');
    t.equal(gets.length, 20, 'there are to be 20');
    t.ok(
      !statuses('napi_create_reference').includes('napi_ok') ||
        gets.filter(({ results }) => results && results.result === 'null').length >= 15,
      '15 symbols of 20 are gone after 20 collections, if they could be referenced',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ statuses }) {
    return statuses('napi_create_reference').includes('napi_ok')
      ? null
      : 'no symbol can be referenced';
  },
};
