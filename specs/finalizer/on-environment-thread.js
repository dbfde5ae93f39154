'use strict';

const KINDS = ['napi_wrap', 'napi_add_finalizer', 'napi_create_external'];
const BUFFERS = ['napi_create_external_buffer', 'napi_create_external_arraybuffer'];

// The manual has them called for the environment, and names the thread of other callbacks alone.
module.exports = {
  rule: 'The finalizer of an object runs on the thread of its environment, whatever its kind',
  from: 'https://nodejs.org/api/n-api.html#napi_finalize',
  level: 'should',
  napi: 5,
  variants: ['main', 'worker', 'worker-terminate'],
  needs: ['gc'],
  covers: ['D-085', 'D-084'],
  catches: [
    'finalize:lost',
    'finalize:without-env',
    'finalize:wrong-thread',
    'napi_add_finalizer:does-nothing',
    'napi_create_external:does-nothing',
    'napi_create_external_arraybuffer:does-nothing',
    'napi_create_external_buffer:does-nothing',
    'napi_wrap:does-nothing',
  ],
  unnoticed:
    'one finalizer more or less, or one that does not return: a stack may hold an object, so that most are asked for',

  scenario(addon, { record, collect, end }) {
    (() => {
      for (let i = 0; i < 20; i++) {
        addon.wrap({});
        for (const kind of ['external', 'buffer', 'arraybuffer']) addon[kind]();
      }
    })();
    collect(() => {
      record('collected');
      end();
    });
  },

  expect(t, { callbacks, statuses, loopThread, exit }) {
    const allowed = BUFFERS.filter((from) => statuses(from)[0] === 'napi_ok');
    for (const from of [...KINDS, ...allowed]) {
      const finalized = callbacks('finalize', { from });
      t.ok(finalized.length >= 15, `those of 15 objects of 20 run: ${from}`);
      t.ok(
        finalized.every(({ thread }) => thread === loopThread),
        `on that thread: ${from}`,
      );
      t.ok(
        finalized.every(({ env }) => env === 'live'),
        `with an environment: ${from}`,
      );
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
