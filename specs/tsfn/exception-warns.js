'use strict';

// The first releases that warn do so under a placeholder, as the number was given later.
module.exports = {
  rule: 'Before Node-API 10 an exception that call_js leaves leads to a deprecation warning',
  from: 'https://nodejs.org/api/deprecations.html#dep0168-unhandled-exception-in-node-api-callbacks',
  level: 'should',
  napi: 4,
  covers: ['A-087'],
  catches: ['exception-swallowed', 'exception-carried-over', 'callback-lost'],

  scenario(addon, { record }) {
    process.on('uncaughtException', () => {});
    process.on('warning', ({ code }) => record('warning', code));
    addon.run((item) => {
      if (item === 1) throw new Error('thrown on purpose');
    });
  },

  expect(t, { recorded, exit }) {
    const warnings = recorded('warning').filter((code) => ['DEP0168', 'DEP0XXX'].includes(code));
    t.equal(warnings.length, 1, 'the warning is emitted once');
    t.equal(exit, 0, 'the event loop ends by itself');
  },
};
