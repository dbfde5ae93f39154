'use strict';

module.exports = {
  rule: 'napi_make_callback calls the function with receiver and arguments, and hands back what it returns',
  from: 'https://nodejs.org/api/n-api.html#napi_make_callback',
  basis: [
    'napi_make_callback: recv is the this value of the function',
    'napi_make_callback: argv has the arguments, argc their number',
    'napi_make_callback: result is what the function returned',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  covers: ['E-060', 'M01'],
  catches: [
    'napi_get_value_int32:result-changed',
    'napi_make_callback:does-nothing',
    'napi_make_callback:other-status',
    'napi_make_callback:result-changed',
  ],

  scenario(addon, { record }) {
    const receiver = {};
    addon.run(receiver, function (...args) {
      record('receiver', this === receiver);
      record('arguments', args);
      return 13;
    });
  },

  expect(t, { statuses, calls, recorded, exit }) {
    t.deepEqual(statuses('napi_make_callback'), ['napi_ok'], 'it returns napi_ok');
    t.deepEqual(recorded('receiver'), [true], 'the function gets the receiver as this');
    t.deepEqual(recorded('arguments'), [[11, 12]], 'it gets the arguments in order');
    t.deepEqual(
      calls('napi_get_value_int32').map(({ results }) => results),
      [{ result: 13 }],
      'the result is what it returned',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
