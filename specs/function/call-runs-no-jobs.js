'use strict';

module.exports = {
  rule: 'napi_call_function runs no promise jobs before it returns to JavaScript on the stack',
  from: 'https://nodejs.org/api/n-api.html#napi_call_function',
  basis: [
    'napi_call_function: calls the function as JavaScript does; jobs of ECMAScript run only when no code is running',
  ],
  napi: 1,
  covers: ['V-307'],
  catches: ['napi_call_function:does-nothing', 'napi_call_function:other-status'],

  scenario(addon, { record }) {
    let ran = false;
    addon.call(() => {
      Promise.resolve().then(() => {
        ran = true;
        record('job', true);
      });
    }, {});
    record('after the call', ran);
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_call_function'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(recorded('after the call'), [false], 'the job has not run after the call');
    t.deepEqual(recorded('job'), [true], 'it runs later');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
