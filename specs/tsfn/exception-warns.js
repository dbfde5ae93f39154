'use strict';

module.exports = {
  rule: 'Before Node-API 10 an exception that call_js leaves leads to a deprecation warning',
  from: 'https://nodejs.org/api/deprecations.html#dep0168-unhandled-exception-in-node-api-callbacks',
  level: 'should',
  napi: 4,
  covers: ['A-087'],
  catches: ['callback-lost', 'call-js-on-wrong-thread', 'release-is-abort'],

  scenario(addon, { record }) {
    process.on('uncaughtException', () => {});
    process.on('warning', ({ code }) => record('warning', code));
    addon.run((item) => {
      if (item === 1) throw new Error('thrown on purpose');
    });
  },

  expect(t, { recorded, exit }) {
    // The first releases that had it, 16.17.0 and 18.3.0, had not given it a number yet.
    t.ok(
      recorded('warning').includes('DEP0168') || recorded('warning').includes('DEP0XXX'),
      'the warning is emitted',
    );
    t.deepEqual(recorded('exit'), [0], 'the event loop ends by itself');
    t.equal(exit, 0, 'and so does the process');
  },
};
