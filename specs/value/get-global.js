'use strict';

module.exports = {
  rule: 'napi_get_global gives the global object: a property set on it is a global variable',
  from: 'https://nodejs.org/api/n-api.html#napi_get_global',
  basis: ['napi_get_global: the global object'],
  napi: 1,
  covers: ['V-033', 'F-070'],
  catches: [
    'napi_get_global:does-nothing',
    'napi_get_global:other-status',
    'napi_get_global:result-changed',
  ],

  scenario(addon, { record, outcomeOf }) {
    record(
      'same',
      outcomeOf(() => addon.run() === new Function('return this')()),
    );
    addon.run().conformanceVariable = 7;
    record('variable', outcomeOf(new Function('return conformanceVariable')));
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_get_global'), ['napi_ok', 'napi_ok'], 'it is asked for twice');
    t.equal(recorded('same')[0], 'true', 'it is what JavaScript has for its global object');
    t.equal(recorded('variable')[0], '7', 'its property is a global variable');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
