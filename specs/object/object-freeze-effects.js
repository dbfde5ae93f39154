'use strict';

module.exports = {
  rule: 'An object that napi_object_freeze has frozen can be changed in no way, but objects in it can',
  from: 'https://nodejs.org/api/n-api.html#napi_object_freeze',
  basis: [
    'napi_object_freeze: nothing can be added, removed, configured or changed, nor the prototype',
  ],
  napi: 8,
  covers: ['V-183'],
  catches: ['napi_object_freeze:does-nothing', 'napi_object_freeze:other-status'],

  scenario(addon, { record, outcomeOf }) {
    const object = { a: 1, inner: { b: 1 } };
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
      'prototype',
      outcomeOf(() => Object.setPrototypeOf(object, null)),
    );
    record(
      'inner',
      outcomeOf(() => (object.inner.b = 2)),
    );
    record(
      'seen',
      outcomeOf(() => [object, Object.getPrototypeOf(object) === Object.prototype]),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_object_freeze'), ['napi_ok'], 'it is frozen');
    for (const what of ['change', 'add', 'remove', 'configure', 'prototype'])
      t.equal(recorded(what)[0], 'throws TypeError', `strict code cannot ${what}`);
    t.equal(recorded('inner')[0], '2', 'what is in it can be changed');
    t.equal(recorded('seen')[0], '[{a: 1, inner: {b: 2}}, true]', 'it is what it was');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
