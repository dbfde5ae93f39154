'use strict';

// An engine may keep a constructor as long as its realm, so that it is recorded only.
module.exports = {
  rule: 'Data that is added to a class with napi_add_finalizer is given back when the class is collected',
  from: 'https://nodejs.org/api/n-api.html#napi_define_class',
  level: 'may',
  napi: 5,
  needs: ['gc'],
  covers: ['V-273'],
  unnoticed: 'one finalizer more or less: a stack may hold a class, so that most are asked for',
  provenBy: 'node@26.10.0',

  scenario(addon, { record, gc }) {
    addon.classes();
    let turns = 20;
    const turn = () => {
      gc();
      if (turns-- > 0) return setImmediate(turn);
      record('collected', true);
    };
    setImmediate(turn);
  },

  expect(t, { callbacks, records, before, exit }) {
    const [collected] = records('collected');
    const early = callbacks('finalize').filter((each) => before(each, collected));
    t.ok(early.length >= 15, 'of 15 classes of 20 the data is given back before the end');
    const data = early.map((each) => each.data);
    t.equal(new Set(data).size, data.length, 'each is given back once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
