'use strict';

module.exports = {
  rule: 'node_api_create_buffer_from_arraybuffer does not return napi_ok where it throws',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  basis: [
    'Exceptions: where the status is napi_ok, no exception is pending',
    'node_api_create_buffer_from_arraybuffer: a length and offset beyond the buffer throw a RangeError',
  ],
  napi: 10,
  covers: ['E-048', 'V-461'],
  catches: ['node_api_create_buffer_from_arraybuffer:does-nothing'],

  scenario(addon, { record }) {
    try {
      addon.run(new ArrayBuffer(16));
      record('thrown', null);
    } catch (error) {
      record('thrown', error instanceof RangeError);
    }
  },

  expect(t, { statuses, exit }) {
    const failed = statuses('node_api_create_buffer_from_arraybuffer');
    t.equal(failed.length, 1, 'it is called');
    t.ok(/^napi_(?!ok$)/.test(failed[0]), 'it does not return napi_ok');
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ calls }) {
    const [{ results } = {}] = calls('napi_is_exception_pending');
    return results && results.result === false ? 'nothing was thrown' : null;
  },
};
