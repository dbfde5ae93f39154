'use strict';

module.exports = {
  rule: 'In the constructor callback this is the new object, already made from the prototype of the class, and the result of new',
  from: 'https://nodejs.org/api/n-api.html#napi_wrap',
  basis: [
    'napi_wrap: this in the constructor callback is the object that was already created, from the prototype of the constructor',
  ],
  napi: 1,
  covers: ['V-236'],
  catches: ['constructor:lost', 'constructor:twice'],

  scenario(addon, { record }) {
    const Abc = addon.define(0);
    let seen;
    const made = new Abc((self) => {
      seen = self;
      record('inside', [self instanceof Abc, Object.getPrototypeOf(self) === Abc.prototype]);
    });
    record('made', [made === seen, Object.getPrototypeOf(made) === Abc.prototype]);
    record('another', new Abc() !== made);
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('inside'), [[true, true]], 'inside it has the prototype of the class');
    t.deepEqual(recorded('made'), [[true, true]], 'it is the result of new');
    t.deepEqual(recorded('another'), [true], 'the next is another');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
