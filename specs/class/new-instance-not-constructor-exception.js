'use strict';

const OTHERS = ['an arrow function', 'a method', 'Symbol'];

// That new throws is ECMAScript's; the manual does not say which failures of a call leave an exception.
module.exports = {
  rule: 'Where napi_new_instance fails as a function is no constructor, a TypeError is pending: an arrow function, a method, Symbol',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  level: 'should',
  napi: 1,
  covers: ['V-268', 'VN91'],
  catches: [
    'napi_new_instance:does-nothing',
    'napi_new_instance:other-status',
    'napi_new_instance:written-although-failed',
  ],

  scenario(addon, { record }) {
    [() => 1, { method() {} }.method, Symbol].forEach((other) => {
      let thrown = 'nothing';
      try {
        addon.create(other);
      } catch (error) {
        thrown = error.constructor.name;
      }
      record('thrown', thrown);
    });
  },

  expect(t, { calls, recorded, exit }) {
    OTHERS.forEach((what, i) => {
      const { status, results = {} } = calls('napi_new_instance')[i] || {};
      t.equal(status, 'napi_pending_exception', `${what} gives napi_pending_exception`);
      t.equal(results.result, 'untouched', `${what} leaves the result as it was`);
      t.equal(recorded('thrown')[i], 'TypeError', `${what} leaves a TypeError`);
    });
    t.equal(exit, 0, 'the process ends by itself');
  },
};
