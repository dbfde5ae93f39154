'use strict';

module.exports = {
  rule: 'napi_call_function is enough in complete: the ticks and promise jobs of the function run too',
  from: 'https://nodejs.org/api/n-api.html#napi_make_callback',
  basis: [
    'napi_make_callback: it is not needed in complete, where the async context is set up and napi_call_function is sufficient',
    'napi_make_callback: ticks and promise jobs of a callback run before it returns',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['B-023'],
  catches: [
    'complete:lost',
    'complete:twice',
    'napi_call_function:does-nothing',
    'napi_call_function:other-status',
  ],

  scenario(addon, { record }) {
    addon.run((number) => {
      record('ran', number);
      process.nextTick(() => record('tick', number));
      Promise.resolve().then(() => record('job', number));
    });
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(
      statuses('napi_call_function'),
      ['napi_ok', 'napi_ok', 'napi_ok'],
      'the function is called each time',
    );
    for (const what of ['ran', 'tick', 'job'])
      t.deepEqual(recorded(what).sort(), [1, 2, 3], `${what}: once for each work`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};
