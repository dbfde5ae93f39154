'use strict';

module.exports = {
  rule: 'A name that is no UTF-8 is the key U+FFFD for napi_get_named_property',
  from: 'https://nodejs.org/api/n-api.html#napi_get_named_property',
  level: 'should',
  napi: 1,
  covers: ['V-153'],
  catches: [
    'napi_get_named_property:does-nothing',
    'napi_get_named_property:other-status',
    'napi_get_named_property:result-changed',
  ],

  scenario(addon, { record, outcomeOf }) {
    const object = { '\ufffd': 1 };
    record(
      'seen',
      outcomeOf(() => addon.get(object, 6)),
    );
  },

  expect(t, { calls, recorded, exit }) {
    const [{ status, results = {} } = {}] = calls('napi_get_named_property');
    t.deepEqual(
      [status, results.result, recorded('seen')[0]],
      ['napi_ok', 'live', '1'],
      'that is the key it is read by',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
