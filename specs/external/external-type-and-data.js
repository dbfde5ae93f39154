'use strict';

module.exports = {
  rule: 'An external has a type of its own, and yields its data after any way through JavaScript',
  from: 'https://nodejs.org/api/n-api.html#napi_create_external',
  basis: [
    'napi_create_external: it is of a distinct type, napi_external',
    'napi_create_external: it passes data through JavaScript, to be retrieved by napi_get_value_external later',
  ],
  napi: 1,
  covers: ['D-093', 'D-094', 'D-097', 'F-142', 'V-036', 'V-071', 'V-076', 'VN27'],
  catches: [
    'napi_create_external:does-nothing',
    'napi_create_external:other-status',
    'napi_create_external:result-changed',
    'napi_get_value_external:does-nothing',
    'napi_get_value_external:other-status',
    'napi_get_value_external:result-changed',
    'napi_typeof:does-nothing',
    'napi_typeof:other-status',
    'napi_typeof:result-changed',
  ],

  scenario(addon, { record, afterTurns }) {
    const first = addon.create(1);
    const second = addon.create(2);
    const kept = new Map([[first, [second]]]);
    record('the same', first === first && first !== second && kept.get(first)[0] === second);
    addon.look(first);
    afterTurns(() => {
      for (const [key, [value]] of kept) {
        addon.look(key);
        addon.look(value);
      }
    });
  },

  expect(t, { calls, statuses, recorded, exit }) {
    const results = (name) => calls(name).map((call) => call.results && call.results.result);
    t.deepEqual(statuses('napi_create_external'), ['napi_ok', 'napi_ok'], 'two are created');
    t.deepEqual(results('napi_typeof'), new Array(3).fill('external'), 'they have that type');
    t.deepEqual(results('napi_get_value_external'), [1, 1, 2], 'and yield what each was given');
    t.deepEqual(recorded('the same'), [true], 'each is itself to JavaScript, and not the other');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
