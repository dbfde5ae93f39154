'use strict';

module.exports = {
  rule: 'napi_fatal_exception refuses a NULL error, and nobody hears of it',
  from: 'https://nodejs.org/api/n-api.html#napi_fatal_exception',
  level: 'should',
  napi: 3,
  covers: ['E-032'],
  catches: ['napi_fatal_exception:does-nothing'],

  scenario(addon, { record }) {
    process.on('uncaughtException', () => record('heard'));
    addon.run();
  },

  expect(t, { statuses, recorded, exit }) {
    const refused = statuses('napi_fatal_exception');
    t.equal(refused.length, 1, 'it is called');
    t.ok(/^napi_(?!ok$)/.test(refused[0]), 'it does not return napi_ok');
    t.deepEqual(recorded('heard'), [], 'the listener does not run');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
