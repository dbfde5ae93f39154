'use strict';

module.exports = {
  rule: "With --force-node-api-uncaught-exceptions-policy an exception of call_js raises 'uncaughtException' before Node-API 10 too",
  from: 'https://nodejs.org/api/cli.html#--force-node-api-uncaught-exceptions-policy',
  basis: [
    "--force-node-api-uncaught-exceptions-policy: it raises 'uncaughtException' for asynchronous callbacks of Node-API",
  ],
  napi: 4,
  nodeFlag: {
    flag: '--force-node-api-uncaught-exceptions-policy',
    since: '>=16.17.0 <17 || >=18.3.0',
  },
  covers: ['A-088', 'X01'],
  catches: ['exception-swallowed', 'exception-carried-over', 'exception-raised-twice'],

  scenario(addon, { record }) {
    const thrown = new Error('thrown on purpose');
    const uncaught = [];
    process.on('uncaughtException', (error) => uncaught.push(error === thrown));
    process.once('beforeExit', () => record('uncaught', uncaught));
    addon.run((item) => {
      if (item === 1) throw thrown;
    });
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('uncaught'), [[true]], 'the listener gets the error once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
