'use strict';

module.exports = {
  rule: 'Nothing is written to the result of napi_get_property and napi_has_property where a trap throws',
  from: 'https://nodejs.org/api/n-api.html#napi_get_property',
  level: 'should',
  napi: 1,
  covers: ['V-137', 'V-144'],
  catches: [
    'napi_get_property:does-nothing',
    'napi_get_property:other-status',
    'napi_get_property:written-although-failed',
    'napi_has_property:does-nothing',
    'napi_has_property:other-status',
    'napi_has_property:written-although-failed',
  ],

  scenario(addon, { outcomeOf }) {
    const thrower = new Proxy(
      {},
      {
        get() {
          throw 1;
        },
        has() {
          throw 1;
        },
      },
    );
    outcomeOf(() => addon.run(thrower, 0));
    outcomeOf(() => addon.run(thrower, 6));
  },

  expect(t, { calls, exit }) {
    for (const name of ['napi_get_property', 'napi_has_property']) {
      const [call = {}] = calls(name);
      t.equal((call.results || {}).result, 'untouched', `${name} writes nothing`);
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
