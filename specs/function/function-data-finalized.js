'use strict';

// When an object is collected is up to the engine, so that most are asked for.
module.exports = {
  rule: 'Data that is added to a function with napi_add_finalizer is given back when the function is collected',
  from: 'https://nodejs.org/api/n-api.html#napi_create_function',
  level: 'should',
  napi: 5,
  needs: ['gc'],
  covers: ['V-273', 'VN106'],
  catches: [
    'finalize:late',
    'finalize:lost',
    'finalize:twice',
    'finalize:wrong-data',
    'napi_add_finalizer:does-nothing',
  ],
  unnoticed: 'one finalizer more or less: a stack may hold a function, so that most are asked for',

  scenario(addon, { record, gc }) {
    addon.functions();
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
    t.ok(early.length >= 15, 'of 15 functions of 20 the data is given back before the end');
    const data = early.map((each) => each.data);
    t.equal(new Set(data).size, data.length, 'each is given back once');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
