'use strict';

module.exports = {
  rule: 'A function made in C is one of ECMAScript: typeof, its prototype, properties of its own, call, apply and bind',
  from: 'https://nodejs.org/api/n-api.html#napi_create_function',
  basis: [
    'napi_create_function: creates a function object',
    'napi_create_function: functions are those of ECMAScript',
  ],
  napi: 1,
  covers: ['V-278'],
  catches: [
    'function:lost',
    'function:twice',
    'napi_create_function:does-nothing',
    'napi_create_function:result-changed',
  ],

  scenario(addon, { record }) {
    const made = addon.make(7);
    record('kind', [typeof made, Object.prototype.toString.call(made)]);
    record('prototype', [
      made instanceof Function,
      Object.getPrototypeOf(made) === Function.prototype,
    ]);
    made.own = 5;
    record('own', [made.own, Object.keys(made), Object.isExtensible(made)]);
    const receiver = {};
    const told = (self, target, ...rest) => record('told', [self === receiver, ...rest]);
    made.call(receiver, told, 1);
    made.apply(receiver, [told, 1, 2]);
    made.bind(receiver, told, 1)(2, 3);
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('kind'), [['function', '[object Function]']], 'it is a function');
    t.deepEqual(recorded('prototype'), [[true, true]], 'its prototype is that of functions');
    t.deepEqual(recorded('own'), [[5, ['own'], true]], 'it can have properties of its own');
    const [called, applied, bound] = recorded('told');
    t.deepEqual(called, [true, 1], 'it can be called with call');
    t.deepEqual(applied, [true, 1, 2], 'it can be called with apply');
    t.deepEqual(bound, [true, 1, 2, 3], 'it can be bound');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
