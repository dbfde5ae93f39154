'use strict';

const RETURNED = ['undefined', 'null', 'true', '-0', 'NaN', 'a text', 'an object', 'a symbol'];

module.exports = {
  rule: 'napi_call_function calls a function with this and the arguments in order, and gives what it returns: none, one, four arguments, a value of each type',
  from: 'https://nodejs.org/api/n-api.html#napi_call_function',
  basis: [
    'napi_call_function: recv is the this of the function, argv its arguments',
    'napi_call_function: result is what the function returned',
  ],
  napi: 1,
  covers: ['V-296', 'VN95'],
  catches: [
    'napi_call_function:does-nothing',
    'napi_call_function:other-status',
    'napi_call_function:result-changed',
  ],

  scenario(addon, { record }) {
    const receiver = {};
    function tell(...rest) {
      record('called', [this === receiver, ...rest]);
    }
    addon.call(tell, receiver);
    addon.call(tell, receiver, 1);
    addon.call(tell, receiver, 1, 'two', 3, null);
    [undefined, null, true, -0, NaN, 'text', {}, Symbol('s')].forEach((value) =>
      record(
        'returned',
        Object.is(
          addon.call(() => value, receiver),
          value,
        ),
      ),
    );
    record(
      'nested',
      addon.call(addon.call, receiver, (a, b) => a + b, receiver, 2, 3),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    const all = statuses('napi_call_function');
    t.equal(all.length, 13, 'all calls are made');
    t.ok(
      all.every((status) => status === 'napi_ok'),
      'all return napi_ok',
    );
    const [none, one, four] = recorded('called');
    t.deepEqual(none, [true], 'this, and no argument');
    t.deepEqual(one, [true, 1], 'one argument');
    t.deepEqual(four, [true, 1, 'two', 3, null], 'four arguments in order');
    RETURNED.forEach((what, i) => t.equal(recorded('returned')[i], true, `${what} is returned`));
    t.deepEqual(recorded('nested'), [5], 'a call inside a call has its own result');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
