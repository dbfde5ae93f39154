'use strict';

module.exports = {
  rule: 'A JavaScript class can extend one of C: instances are of both, and members of both are there, statics included',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  basis: [
    'napi_define_class: defines a JavaScript class, whose constructor is a JavaScript function',
    'napi_define_class: properties on the constructor, and on its prototype',
  ],
  napi: 1,
  covers: ['V-244', 'VN87'],
  catches: [
    'function:lost',
    'getter:lost',
    'napi_define_class:does-nothing',
    'napi_define_class:result-changed',
  ],

  scenario(addon, { record }) {
    const Abc = addon.define(5);
    class Sub extends Abc {
      constructor() {
        super();
        this.own = 'set after super()';
      }
      twice() {
        return [super.method(), this.value];
      }
    }
    const sub = new Sub();
    record('instance', [sub instanceof Sub, sub instanceof Abc, sub.own]);
    record('method', [sub.method() === sub, sub.accessor === sub]);
    record('super', [sub.twice()[0] === sub, sub.twice()[1]]);
    record('statics', [Sub.staticMethod() === Sub, Sub.staticAccessor === Sub, Sub.staticValue]);
  },

  expect(t, { recorded, exit }) {
    t.deepEqual(recorded('instance'), [[true, true, 'set after super()']], 'it is of both');
    t.deepEqual(recorded('method'), [[true, true]], 'method and getter have it for this');
    t.deepEqual(recorded('super'), [[true, 5]], 'so has a method called by super');
    t.deepEqual(
      recorded('statics'),
      [[true, true, 5]],
      'statics are inherited, this is the subclass',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
