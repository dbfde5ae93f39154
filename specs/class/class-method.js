'use strict';

module.exports = {
  rule: 'A method callback gets the instance as this, the arguments and the data of its descriptor, and no new.target',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  basis: [
    'napi_property_descriptor: data is passed to the method when it is invoked',
    'napi_get_cb_info: receives arguments, this and data of the call',
    'napi_get_new_target: NULL where the callback is no constructor call',
  ],
  napi: 1,
  covers: ['V-251', 'V-252', 'V-294', 'VN80'],
  catches: [
    'function:lost',
    'function:twice',
    'napi_define_class:does-nothing',
    'napi_define_class:result-changed',
    'napi_get_cb_info:result-changed',
    'napi_get_new_target:other-status',
    'napi_get_new_target:result-changed',
  ],

  scenario(addon, { record }) {
    const Abc = addon.define(5);
    const [first, second] = [new Abc(), new Abc()];
    const told = (self, target, ...rest) =>
      record('told', [[first, second].indexOf(self), target, ...rest]);
    record('result', first.method(told, 1, 'two') === first);
    record('result', second.method(told) === second);
  },

  expect(t, { calls, recorded, exit }) {
    // The constructor has no room for arguments.
    const data = calls('napi_get_cb_info', { argc: 4 }).map(({ results = {} }) => results.data);
    t.deepEqual(data, [1, 1], 'it gets its data');
    const targets = calls('napi_get_new_target').map(({ results = {} }) => results.result);
    t.deepEqual(targets, ['null', 'null'], 'napi_get_new_target gives NULL');
    t.deepEqual(
      recorded('told'),
      [
        [0, null, 1, 'two'],
        [1, null],
      ],
      'this is the instance, and the arguments are there',
    );
    t.deepEqual(recorded('result'), [true, true], 'what it returns is the result');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
