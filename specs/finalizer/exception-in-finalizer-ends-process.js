'use strict';

// The manual does not speak of an exception that a finalizer leaves.
module.exports = {
  rule: 'An exception that the finalizer of an object leaves and nobody listens for ends the process',
  from: 'https://nodejs.org/api/n-api.html#napi_finalize',
  level: 'should',
  napi: 1,
  needs: ['gc'],
  covers: ['D-083'],
  catches: [
    'finalize:late',
    'finalize:lost',
    'napi_throw_error:does-nothing',
    'napi_throw_error:other-status',
  ],

  scenario(addon, { record, collect }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.wrap({});
    })();
    collect(() => {
      addon.finish();
      record('collected');
    });
  },

  expect(t, { statuses, recorded, exit, signal }) {
    t.equal(statuses('napi_throw_error')[0], 'napi_ok', 'a finalizer throws');
    t.deepEqual(recorded('collected'), [], 'the 20 collections are not gone on with');
    t.notEqual(exit, 0, 'the process ends with an error');
    t.equal(signal, null, 'by itself');
  },
};
