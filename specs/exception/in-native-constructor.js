'use strict';

module.exports = {
  rule: 'What a native constructor, getter or setter leaves pending is thrown where JavaScript constructed, read or wrote',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  basis: [
    'Exceptions: a pending exception is thrown where the native method was invoked',
    'napi_throw: it throws the JavaScript value that it is given',
  ],
  napi: 1,
  covers: ['E-013'],
  catches: [
    'napi_throw:does-nothing',
    'napi_throw_error:does-nothing',
    'napi_define_class:does-nothing',
  ],

  scenario(addon, { record }) {
    const Throws = addon.define();
    const attempt = (what, run) => {
      try {
        run();
        record(what, 'nothing');
      } catch (error) {
        record(what, error.message);
      }
    };
    attempt('constructed', () => new Throws(new Error('thrown by constructor')));
    attempt('read', () => Throws.throwing);
    attempt('wrote', () => (Throws.throwing = 7));
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('constructed'), ['thrown by constructor'], 'new throws it');
    t.deepEqual(recorded('read'), ['thrown by accessor'], 'reading throws it');
    t.deepEqual(recorded('wrote'), ['thrown by accessor'], 'writing throws it');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
