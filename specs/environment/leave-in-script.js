'use strict';

// The manual has JavaScript disallowed when an environment is torn down, which may be at any time; it does not say what a call returns that was under way.
module.exports = {
  rule: 'Where a script ends its worker, napi_run_script does not return napi_ok, and nothing of JavaScript runs any more',
  from: 'https://nodejs.org/api/n-api.html#finalization-on-the-exit-of-the-nodejs-environment',
  level: 'should',
  napi: 1,
  variants: ['worker-exit', 'worker-terminate'],
  listens: ['worker exit'],
  covers: ['C-065', 'E02', 'E05'],
  catches: [
    'napi_call_function:does-nothing',
    'napi_call_function:other-status',
    'napi_run_script:does-nothing',
    'napi_run_script:other-status',
  ],
  unnoticed:
    'a call that never returns where the worker is terminated, which is not for Node-API to stop',

  scenario(addon, { record, end }) {
    function leave() {
      end();
      record('ran', 'behind the end');
    }
    global.leave = leave;
    addon.run(leave, () => record('ran', 'when called again'));
    record('ran', 'behind the native function');
  },

  afterWorker(addon, { record }) {
    record('answer', addon.answer());
  },

  // Where a runtime cannot stop what a worker runs, that is no matter of Node-API.
  expect(t, { calls, recorded, exit }) {
    const made = [...calls('napi_run_script'), ...calls('napi_call_function')];
    const returned = made.filter(({ status }) => status !== undefined);
    t.ok(made.length > 0, 'there is a call');
    t.ok(returned.length === 2 || recorded('begin')[0] === 'worker-terminate', 'it returns');
    t.ok(
      returned.every(({ status }) => status !== 'napi_ok'),
      'neither it nor another says napi_ok',
    );
    t.deepEqual(recorded('ran'), [], 'nothing of JavaScript runs any more');
    t.deepEqual(recorded('answer'), [42], 'and the process goes on');
    t.equal(exit, 0, 'until it ends by itself');
  },

  untried({ notes }) {
    return notes('left').length === 0 ? 'what the worker ran was not stopped' : null;
  },
};
