'use strict';

module.exports = {
  rule: 'What a function throws in napi_make_callback is pending when it returns, and reported by nobody, also where nothing else is on the stack',
  from: 'https://nodejs.org/api/n-api.html#napi_make_callback',
  level: 'should',
  napi: 1,
  needs: ['gc'],
  covers: ['E-033'],
  catches: [
    'napi_async_init:other-status',
    'napi_is_exception_pending:result-changed',
    'napi_make_callback:does-nothing',
    'napi_make_callback:other-status',
  ],

  scenario(addon, { record, gc }) {
    process.on('uncaughtException', () => record('uncaught'));
    let called = false;
    let collecting = false;
    (() =>
      addon.create({}, () => {
        called = true;
        record('script below', collecting);
        throw new Error('thrown on purpose');
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

  expect(t, { statuses, callbacks, calls, recorded, exit }) {
    t.deepEqual(statuses('napi_async_init'), ['napi_ok'], 'there is a context');
    const [finalize] = callbacks('finalize');
    if (finalize && !recorded('script below')[0]) {
      t.deepEqual(
        statuses('napi_make_callback'),
        ['napi_pending_exception'],
        'it returns napi_pending_exception',
      );
      t.deepEqual(
        calls('napi_is_exception_pending').map(({ results }) => results.result),
        [true],
        'the exception is pending',
      );
      t.deepEqual(recorded('uncaught'), [], 'no listener hears of it');
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
