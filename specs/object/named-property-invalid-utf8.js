'use strict';

module.exports = {
  rule: 'A name that is no UTF-8 is a key of U+FFFD for napi_set_named_property, _get_ and _has_',
  from: 'https://nodejs.org/api/n-api.html#napi_set_named_property',
  level: 'should',
  napi: 1,
  covers: ['V-153'],
  catches: [],

  scenario(addon, { record, outcomeOf }) {
    const object = {};
    outcomeOf(() => addon.set(object, 6));
    record(
      'keys',
      outcomeOf(() => Reflect.ownKeys(object)),
    );
    record(
      'value',
      outcomeOf(() => addon.get({ '\ufffd': 1 }, 6)),
    );
    outcomeOf(() => addon.has({ '\ufffd': 1 }, 6));
  },

  expect(t, { calls, recorded, exit }) {
    t.equal(recorded('keys')[0], '["\ufffd"]', 'that is the key it is set by');
    t.equal(recorded('value')[0], '1', 'and read by');
    const [asked = {}] = calls('napi_has_named_property');
    t.equal((asked.results || {}).result, true, 'and found by');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
