'use strict';

// The manual keeps basic finalizers alone from it, and lets the others do what Node-API has; it names no status.
module.exports = {
  rule: 'A finalizer can call JavaScript when its object was collected',
  from: 'https://nodejs.org/api/n-api.html#napi_finalize',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-074'],
  catches: [
    'finalize:lost',
    'finalize:late',
    'finalize:without-env',
    'napi_call_function:does-nothing',
    'napi_call_function:other-status',
  ],
  unnoticed:
    'one finalizer more or less, or one that does not return: a stack may hold an object, so that most are asked for',

  scenario(addon, { record, collect }) {
    addon.prepare(() => record('called'));
    (() => {
      for (let i = 0; i < 20; i++) addon.wrap({});
    })();
    collect(() => addon.finish());
  },

  expect(t, { statuses, recorded, exit }) {
    const calls = statuses('napi_call_function');
    t.ok(calls.length >= 15, 'the finalizers of 15 objects of 20 call a function');
    t.ok(
      calls.every((status) => status === 'napi_ok'),
      'it returns napi_ok',
    );
    t.equal(recorded('called').length, calls.length, 'the function runs each time');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
