'use strict';

module.exports = {
  rule: 'A name that is no UTF-8 is the key U+FFFD for napi_has_named_property',
  from: 'https://nodejs.org/api/n-api.html#napi_has_named_property',
  level: 'should',
  napi: 1,
  covers: ['V-153'],
  catches: [
    'napi_has_named_property:does-nothing',
    'napi_has_named_property:other-status',
    'napi_has_named_property:result-changed',
  ],

  scenario(addon, { record, outcomeOf }) {
    const object = { '\ufffd': 1 };
    record(
      'seen',
      outcomeOf(() => addon.has(object, 6)),
    );
  },

  expect(t, { calls, recorded, exit }) {
    const [{ status, results = {} } = {}] = calls('napi_has_named_property');
    t.deepEqual(
      [status, results.result, recorded('seen')[0]],
      ['napi_ok', true, 'undefined'],
      'that is the key it is found by',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
