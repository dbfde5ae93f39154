'use strict';

// That a call which does not come to its end is no napi_ok, the manual says under "Return values"; which other status it is, and how
// soon no JavaScript runs any more, it leaves open.
module.exports = {
  rule: 'A call from call_js that process.exit() leaves in a worker does not return napi_ok, and no JavaScript runs after it',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  level: 'should',
  napi: 4,
  variants: ['worker-exit'],
  listens: ['worker exit'],
  covers: ['A-160', 'W05'],
  provenBy: 'bun@1.2.23',

  scenario(addon, { end, record }) {
    addon.run(() => {
      record('ran');
      end();
      record('ran on');
    });
  },

  expect(t, { recorded, notes, exit }) {
    const [first] = notes('call');
    t.equal(recorded('ran').length, 1, 'the function runs once');
    t.equal(recorded('ran on').length, 0, 'it does not run on');
    t.ok(first, 'the call returns');
    t.ok(
      notes('call').every(({ status }) => status !== 'napi_ok'),
      'no call returns napi_ok, neither it nor those after it',
    );
    t.equal(recorded('worker exit').length, 1, 'the worker ends');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
