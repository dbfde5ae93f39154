'use strict';

/* global BigInt */

const KINDS = ['undefined', 'null', 'true', 'false', '0', '-0', 'NaN', '1.5', 'a text', 'a symbol'];
const OBJECTS = ['an object', 'an array', 'a function', 'a proxy'];

module.exports = {
  rule: 'An argument arrives as the value that was passed, and what a callback returns is the value of the call: of each type, objects by identity, NaN, -0',
  from: 'https://nodejs.org/api/n-api.html#napi_callback',
  basis: [
    'Working with JavaScript functions: a callback gets the arguments passed to it, and returns a value from it',
    'napi_get_cb_info: the arguments are copied',
  ],
  napi: 1,
  covers: ['V-283', 'V-293', 'VN99'],
  catches: [
    'napi_get_cb_info:does-nothing',
    'napi_get_value_external:does-nothing',
    'napi_get_value_external:other-status',
    'napi_get_value_external:result-changed',
  ],

  scenario(addon, { record }) {
    const values = [undefined, null, true, false, 0, -0, NaN, 1.5, 'text', Symbol('s')];
    const objects = [{}, [], () => 1, new Proxy({}, {})];
    values
      .concat(objects)
      .forEach((value) => record('same', Object.is(addon.give_back(value), value)));
    record('BigInt', typeof BigInt !== 'function' || addon.give_back(BigInt(5)) === BigInt(5));
    record('-0 of C', addon.give_minus_zero());
    const external = addon.give_external();
    record('external', typeof external);
    addon.take_external(addon.give_back(external));
  },

  expect(t, { calls, recorded, exit }) {
    KINDS.concat(OBJECTS).forEach((what, i) =>
      t.equal(recorded('same')[i], true, `${what} comes back the same`),
    );
    t.deepEqual(recorded('BigInt'), [true], 'a BigInt comes back the same');
    t.deepEqual(recorded('-0 of C'), ['-0'], '-0 that C makes is -0');
    t.deepEqual(recorded('external'), ['object'], 'an external is an object');
    const [{ results = {} } = {}] = calls('napi_get_value_external');
    t.equal(results.result, 5, 'an external comes back with its pointer');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
