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
  catches: ['napi_create_reference:does-nothing'],

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

  expect(t, { statuses, recorded, exit }) {
    const created = statuses('napi_create_reference').map((status) => status === 'napi_ok');
    t.equal(created.length, 2, 'two are tried');
    t.deepEqual(
      recorded('registered'),
      [created[0] ? 'Symbol(napi-conformance)' : 'undefined'],
      'the registered one is there after 20 collections, if it could be referenced',
    );
    t.deepEqual(recorded('well-known'), [created[1]], 'and so is the well-known one');
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ statuses }) {
    return statuses('napi_create_reference').includes('napi_ok')
      ? null
      : 'no symbol can be referenced';
  },
};
