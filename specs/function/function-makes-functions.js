'use strict';

module.exports = {
  rule: 'A callback can make a function, which is called later: each call makes another, in its object',
  from: 'https://nodejs.org/api/n-api.html#napi_create_function',
  basis: [
    'napi_create_function: to call it, the function is set as a property of an object that JavaScript sees',
  ],
  napi: 1,
  covers: ['VN100'],
  catches: [
    'function:lost',
    'napi_create_function:other-status',
    'napi_create_function:result-changed',
  ],

  scenario(addon, { record }) {
    const [first, second] = [addon.make('one'), addon.make('two')];
    record('messages', [first.message, second.message]);
    record('same', first.inner === second.inner);
    record('called', [first.inner(), second.inner()]);
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_create_function'), ['napi_ok', 'napi_ok'], 'two are made');
    t.deepEqual(recorded('messages'), [['one', 'two']], 'each object is its own');
    t.deepEqual(recorded('same'), [false], 'so is each function');
    t.deepEqual(recorded('called'), [['inner', 'inner']], 'both can be called');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
