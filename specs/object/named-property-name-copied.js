'use strict';

module.exports = {
  rule: 'The name of a named property is read during the call alone, and as it was: it may be overwritten after, or by what runs within',
  from: 'https://nodejs.org/api/n-api.html#napi_get_named_property',
  level: 'should',
  napi: 1,
  covers: ['V-231', 'VN44'],
  catches: [
    'napi_get_named_property:does-nothing',
    'napi_get_named_property:other-status',
    'napi_get_named_property:result-changed',
    'napi_set_named_property:does-nothing',
    'napi_set_named_property:other-status',
  ],

  scenario(addon, { record, outcomeOf }) {
    const object = {};
    outcomeOf(() => addon.set(object));
    record(
      'keys',
      outcomeOf(() => Reflect.ownKeys(object)),
    );
    const asked = new Proxy(
      {},
      {
        get(target, key) {
          addon.overwrite();
          return key;
        },
      },
    );
    record(
      'key',
      outcomeOf(() => addon.get(asked)),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_set_named_property'), ['napi_ok'], 'it is set');
    t.deepEqual(statuses('napi_get_named_property'), ['napi_ok'], 'it is read');
    t.equal(recorded('keys')[0], '["written once"]', 'the key is what the name was at the call');
    t.equal(recorded('key')[0], '"read once"', 'so it is where a trap overwrites the name');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
