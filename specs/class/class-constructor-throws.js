'use strict';

module.exports = {
  rule: 'An exception that a constructor callback leaves is thrown by new, and there is no object',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  basis: [
    'Exceptions: with the return to JavaScript the exception is thrown where the native method was invoked',
  ],
  napi: 1,
  covers: ['V-241', 'VN90'],
  catches: ['constructor:lost'],

  scenario(addon, { record }) {
    const Abc = addon.define();
    class Sub extends Abc {}
    for (const Each of [Abc, Sub]) {
      let made = 'none';
      try {
        made = typeof new Each();
      } catch (error) {
        record('caught', [error instanceof RangeError, error.code, error.message]);
      }
      record('made', made);
    }
  },

  expect(t, { recorded, exit }) {
    const thrown = [true, 'ON_PURPOSE', 'thrown on purpose'];
    t.deepEqual(
      recorded('caught'),
      [thrown, thrown],
      'new throws it, of the class and of a subclass',
    );
    t.deepEqual(recorded('made'), ['none', 'none'], 'no object results');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
