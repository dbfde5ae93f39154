'use strict';

module.exports = {
  rule: 'A name that is no UTF-8 is the key U+FFFD for napi_set_named_property',
  from: 'https://nodejs.org/api/n-api.html#napi_set_named_property',
  level: 'should',
  napi: 1,
  covers: ['V-153'],
  catches: ['napi_set_named_property:does-nothing', 'napi_set_named_property:other-status'],

  scenario(addon, { record, outcomeOf }) {
    const object = {};
    record(
      'seen',
      outcomeOf(() => addon.set(object, 6)),
    );
    record(
      'keys',
      outcomeOf(() => Reflect.ownKeys(object)),
    );
  },

  expect(t, { calls, recorded, exit }) {
    const [{ status, results = {} } = {}] = calls('napi_set_named_property');
    t.deepEqual(
      [status, results, recorded('keys')[0]],
      ['napi_ok', {}, '["\ufffd"]'],
      'that is the key it is set by',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
