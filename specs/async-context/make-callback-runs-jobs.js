'use strict';

// In Node the finalizer has a callback scope of the runtime below it, at whose end they run. That they run before napi_make_callback itself
// returns shows only below a callback of libuv, which other runtimes lack: this rule asks for no more than all can show.
module.exports = {
  rule: 'Ticks and promise jobs that a napi_make_callback leaves run before the event loop turns, also from a finalizer',
  from: 'https://nodejs.org/api/n-api.html#napi_make_callback',
  basis: [
    'napi_make_callback: it is for calls from C after an asynchronous operation, with no other script on the stack',
    'napi_make_callback: what ticks and promises the callback schedules runs before the return to C',
  ],
  napi: 1,
  needs: ['gc'],
  covers: ['E-059', 'M03', 'F-113'],
  catches: ['napi_async_init:other-status', 'napi_make_callback:does-nothing'],

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
