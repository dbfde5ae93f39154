'use strict';

module.exports = {
  rule: 'Each definition makes a class of its own: instances of one are none of the other',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  basis: ['napi_define_class: defines a class, with a constructor and its prototype'],
  napi: 1,
  covers: ['V-263'],
  catches: [
    'napi_define_class:does-nothing',
    'napi_define_class:other-status',
    'napi_define_class:result-changed',
  ],

  scenario(addon, { record }) {
    const First = addon.define(1);
    const Second = addon.define(1);
    record('the same', [First === Second, First.prototype === Second.prototype]);
    const [first, second] = [new First(), new Second()];
    record('first is instance', [first instanceof First, first instanceof Second]);
    record('second is instance', [second instanceof First, second instanceof Second]);
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_define_class'), ['napi_ok', 'napi_ok'], 'both return napi_ok');
    t.deepEqual(recorded('the same'), [[false, false]], 'constructors and prototypes are two');
    t.deepEqual(recorded('first is instance'), [[true, false]], 'the first is of the first alone');
    t.deepEqual(recorded('second is instance'), [[false, true]], 'the second of the second alone');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
