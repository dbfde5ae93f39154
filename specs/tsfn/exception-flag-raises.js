'use strict';

module.exports = {
  rule: "With the flag for it an exception that call_js leaves raises 'uncaughtException' before Node-API 10 too",
  from: 'https://nodejs.org/api/cli.html#--force-node-api-uncaught-exceptions-policy',
  napi: 4,
  nodeFlag: {
    flag: '--force-node-api-uncaught-exceptions-policy',
    since: '>=16.17.0 <17 || >=18.3.0',
  },
  covers: ['A-088', 'X01'],

  scenario(addon, { record }) {
    const thrown = new Error('thrown on purpose');
    process.on('uncaughtException', (error) => record('is what was thrown', error === thrown));
    addon.run((item) => {
      if (item === 1) throw thrown;
    });
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('is what was thrown'), [true], 'the listener gets the error once');
    t.deepEqual(recorded('exit'), [0], 'the event loop ends by itself');
    t.equal(exit, 0, 'and so does the process');
  },
};
