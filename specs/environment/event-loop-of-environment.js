'use strict';

// The manual has the function give the current loop of libuv, which a runtime without libuv has not.
module.exports = {
  rule: 'napi_get_uv_event_loop gives the event loop of its environment, each time the same, and another one in a worker',
  from: 'https://nodejs.org/api/n-api.html#napi_get_uv_event_loop',
  level: 'should',
  napi: 2,
  variants: ['main', 'worker'],
  covers: ['C-066', 'F-084'],
  catches: ['napi_get_uv_event_loop:does-nothing', 'napi_get_uv_event_loop:other-status'],

  beforeWorker(addon) {
    addon.run();
  },

  scenario(addon) {
    addon.run();
  },

  expect(t, { statuses, notes, loopThread, exit }) {
    const values = (name) => notes(name).map(({ value }) => value);
    t.ok(statuses('napi_get_uv_event_loop').length > 1, 'it is asked for');
    t.ok(
      statuses('napi_get_uv_event_loop').every((status) => status === 'napi_ok'),
      'it returns napi_ok',
    );
    const each = (value) => (loopThread === 'worker' ? [value, value] : [value]);
    t.deepEqual(values('same-again'), each(1), 'it is the same');
    t.deepEqual(values('as-in-main'), each(0), 'and another one in a worker');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
