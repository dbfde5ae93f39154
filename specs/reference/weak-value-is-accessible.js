'use strict';

module.exports = {
  rule: 'A reference with a count of zero yields its object as long as something else keeps that',
  from: 'https://nodejs.org/api/n-api.html#references-to-values-with-a-lifespan-longer-than-that-of-the-native-method',
  basis: [
    'References to values with a lifespan longer than that of the native method: weak ones can be accessed as long as their values are not collected',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-017'],
  catches: [
    'napi_get_reference_value:does-nothing',
    'napi_get_reference_value:other-status',
    'napi_get_reference_value:result-changed',
  ],

  scenario(addon, { record, collect }) {
    global.kept = [{}, () => {}, addon.external()];
    for (const value of global.kept) addon.create(value, 0);
    collect(() =>
      record(
        'same',
        global.kept.map((value, i) => addon.get(i) === value),
      ),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(
      statuses('napi_get_reference_value'),
      ['napi_ok', 'napi_ok', 'napi_ok'],
      'it returns napi_ok',
    );
    t.deepEqual(
      recorded('same'),
      [[true, true, true]],
      'the very object, function and external after 20 collections',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
