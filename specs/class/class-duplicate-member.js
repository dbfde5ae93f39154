'use strict';

// The manual says nothing of two descriptors of one name. Node takes the first of two methods and the second of two accessors, so
// that which of them counts is not asked for.
module.exports = {
  rule: 'A class can have two methods of one name: it is defined, and one of them is called',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  level: 'should',
  napi: 1,
  covers: ['V-261'],
  catches: [
    'function:lost',
    'napi_define_class:does-nothing',
    'napi_define_class:other-status',
    'napi_define_class:result-changed',
  ],

  scenario(addon, { record }) {
    const Abc = addon.define();
    record('called', Abc && new Abc().twice());
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_define_class'), ['napi_ok'], 'the class is defined');
    t.ok(['first', 'second'].includes(recorded('called')[0]), 'one of the methods is called');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
