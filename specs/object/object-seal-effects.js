'use strict';

module.exports = {
  rule: 'Of an object that napi_object_seal has sealed the values can be changed, and nothing else',
  from: 'https://nodejs.org/api/n-api.html#napi_object_seal',
  basis: ['napi_object_seal: no property can be added, and all are marked as not configurable'],
  napi: 8,
  covers: ['V-185'],
  catches: ['napi_object_seal:does-nothing', 'napi_object_seal:other-status'],

  scenario(addon, { record, outcomeOf }) {
    const object = { a: 1 };
    outcomeOf(() => addon.run(object));
    record(
      'change',
      outcomeOf(() => (object.a = 2)),
    );
    record(
      'add',
      outcomeOf(() => (object.c = 2)),
    );
    record(
      'remove',
      outcomeOf(() => delete object.a),
    );
    record(
      'configure',
      outcomeOf(() => Object.defineProperty(object, 'a', { enumerable: false })),
    );
    record(
      'seen',
      outcomeOf(() => object),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_object_seal'), ['napi_ok'], 'it is sealed');
    for (const what of ['add', 'remove', 'configure'])
      t.equal(recorded(what)[0], 'throws TypeError', `strict code cannot ${what}`);
    t.equal(recorded('change')[0], '2', 'a value can be changed');
    t.equal(recorded('seen')[0], '{a: 2}', 'that is all that has changed');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
