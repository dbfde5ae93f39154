'use strict';

// In Node the finalizer has a callback scope of the runtime below it, at whose end they run. That they run before napi_close_callback_scope itself
// returns shows only below a callback of libuv, which other runtimes lack: this rule asks for no more than all can show.
module.exports = {
  rule: 'Ticks and promise jobs of what a callback scope encloses run before the event loop turns, also from a finalizer',
  from: 'https://nodejs.org/api/n-api.html#napi_open_callback_scope',
  basis: [
    'napi_open_callback_scope: with no other script on the stack it stands for the scope of a callback',
    'napi_make_callback: what ticks and promises a callback schedules runs before the return to C',
  ],
  napi: 3,
  needs: ['gc'],
  covers: ['E-056'],
  catches: ['napi_async_init:other-status', 'napi_call_function:does-nothing'],

  scenario(addon, { record, gc }) {
    let called = false;
    let collecting = false;
    (() =>
      addon.create({}, () => {
        called = true;
        record('script below', collecting);
        setImmediate(() => record('ran', 'next turn'));
        Promise.resolve().then(() => record('ran', 'job'));
        process.nextTick(() => record('ran', 'tick'));
      }))();
    let turns = 20;
    const turn = () => {
      collecting = true;
      gc();
      collecting = false;
      if (!called && turns-- > 0) setImmediate(turn);
    };
    setImmediate(turn);
  },

  expect(t, { statuses, callbacks, recorded, exit }) {
    t.deepEqual(statuses('napi_async_init'), ['napi_ok'], 'there is a context');
    const [finalize] = callbacks('finalize');
    if (finalize && !recorded('script below')[0]) {
      const ran = recorded('ran');
      t.deepEqual([...ran].sort(), ['job', 'next turn', 'tick'], 'all three run');
      t.equal(ran[2], 'next turn', 'the next turn comes last');
    }
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ callbacks, recorded }) {
    if (callbacks('finalize').length === 0) return 'the object was not collected';
    return recorded('script below')[0]
      ? 'the finalizer runs inside gc(), a script on the stack'
      : null;
  },
};
