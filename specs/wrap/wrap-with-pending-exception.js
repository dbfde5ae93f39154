'use strict';

// The manual leaves open what most functions do while an exception is pending, and names these nowhere.
module.exports = {
  rule: 'While an exception is pending napi_wrap, napi_unwrap and napi_remove_wrap return napi_pending_exception, and do nothing',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'should',
  napi: 1,
  covers: ['D-053'],
  catches: [
    'napi_remove_wrap:does-nothing',
    'napi_remove_wrap:other-status',
    'napi_unwrap:does-nothing',
    'napi_unwrap:other-status',
    'napi_unwrap:result-changed',
    'napi_unwrap:written-although-failed',
    'napi_wrap:does-nothing',
  ],

  scenario(addon, { record }) {
    const objects = [{}, {}];
    try {
      addon.run(...objects);
    } catch (error) {
      record('caught', error.message);
    }
    addon.look(...objects);
  },

  expect(t, { statuses, calls, recorded, exit }) {
    const [early, first, second] = calls('napi_unwrap');
    t.deepEqual(
      statuses('napi_wrap'),
      ['napi_ok', 'napi_pending_exception'],
      'napi_wrap returns it, and did its work before',
    );
    t.equal((early || {}).status, 'napi_pending_exception', 'so does napi_unwrap');
    t.deepEqual(
      statuses('napi_remove_wrap'),
      ['napi_pending_exception'],
      'and so does napi_remove_wrap',
    );
    t.deepEqual(recorded('caught'), ['thrown on purpose'], 'JavaScript gets the exception');
    t.equal(((first || {}).results || {}).result, 'untouched', 'the one object is not wrapped');
    t.equal(((second || {}).results || {}).result, 2, 'the other is, as before');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
