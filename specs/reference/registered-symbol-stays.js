'use strict';

module.exports = {
  rule: 'A reference with a count of zero to a registered or a well-known symbol goes on yielding it',
  from: 'https://nodejs.org/api/n-api.html#references-to-values-with-a-lifespan-longer-than-that-of-the-native-method',
  basis: [
    'References to values with a lifespan longer than that of the native method: symbols of Symbol.for() and well-known ones always have strong references, as they are never collected',
  ],
  napi: 1,
  needs: ['gc'],
  covers: ['D-021'],
  catches: [],

  scenario(addon, { record, collect }) {
    (() => {
      addon.create(Symbol.for('napi-conformance'), 0);
      addon.create(Symbol.iterator, 0);
    })();
    collect(() => {
      record('registered', String(addon.get(0)));
      record('well-known', addon.get(1) === Symbol.iterator);
    });
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(
      recorded('registered'),
      ['Symbol(napi-conformance)'],
      'the registered one is there after 20 collections',
    );
    t.deepEqual(recorded('well-known'), [true], 'so is the well-known one');
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ statuses }) {
    return statuses('napi_create_reference').includes('napi_ok')
      ? null
      : 'no symbol can be referenced';
  },
};
