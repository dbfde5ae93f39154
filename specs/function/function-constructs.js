'use strict';

// The manual says nothing on it; napi_get_new_target tells of callbacks that are construct calls, whatever made them.
module.exports = {
  rule: 'A function made in C can be called with new: new.target is the function, and this a new object of its prototype',
  from: 'https://nodejs.org/api/n-api.html#napi_create_function',
  level: 'should',
  napi: 1,
  covers: ['V-280', 'VN102'],
  catches: [
    'function:lost',
    'function:twice',
    'napi_create_function:does-nothing',
    'napi_create_function:result-changed',
    'napi_get_new_target:does-nothing',
    'napi_get_new_target:result-changed',
  ],

  scenario(addon, { record }) {
    const Made = addon.make(7);
    let seen;
    const result = new Made((self, target) => {
      seen = self;
      record('inside', [target === Made, Object.getPrototypeOf(self) === Made.prototype]);
    });
    record('result', [result === seen, result instanceof Made]);
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('inside'), [[true, true]], 'new.target and this are those of new');
    t.deepEqual(recorded('result'), [[true, true]], 'this is the result');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
