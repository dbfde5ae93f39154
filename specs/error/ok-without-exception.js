'use strict';

const MAY_THROW = [
  'napi_coerce_to_string',
  'napi_coerce_to_number',
  'napi_coerce_to_object',
  'napi_get_named_property',
  'napi_set_named_property',
  'napi_has_named_property',
  'napi_get_property_names',
  'napi_call_function',
  'napi_new_instance',
  'napi_instanceof',
  'napi_run_script',
];

module.exports = {
  rule: 'A function that returns napi_ok leaves no exception pending',
  from: 'https://nodejs.org/api/n-api.html#exceptions',
  basis: [
    'Exceptions: where the status is napi_ok, no exception is pending',
    'napi_is_exception_pending: the result is true where an exception is pending',
  ],
  napi: 1,
  covers: ['V-461', 'E-023'],
  catches: ['napi_is_exception_pending:result-changed'],
  unnoticed: 'another status in the place of one: what is claimed is about those that are napi_ok',

  scenario(addon) {
    const fail = () => {
      throw new Error('thrown on purpose');
    };
    function Fine() {}
    function Fails() {
      fail();
    }
    const trap = new Proxy(
      {},
      { get: fail, set: fail, has: fail, ownKeys: fail, getPrototypeOf: fail },
    );
    addon.run({ key: 'value' }, Fine, '1 + 1');
    for (const value of [undefined, null, Symbol('s'), trap, { toString: fail, valueOf: fail }]) {
      addon.run(value, Fine, 'throw new Error("thrown on purpose")');
      addon.run(value, Fails, 'a syntax error');
      addon.run(value, 7, 7);
    }
  },

  expect(t, { calls, trace, exit }) {
    const looks = calls('napi_is_exception_pending');
    const all = trace.filter(({ event, name }) => event === 'call' && MAY_THROW.includes(name));
    t.equal(looks.length, 176, 'eleven functions are called sixteen times each');
    t.equal(all.length, 176, 'and each call is looked at');
    const spans = MAY_THROW.map((name) => calls(name)).reduce(
      (list, more) => list.concat(more),
      [],
    );
    t.ok(
      spans.every(({ status }) => status !== undefined),
      'each call returns',
    );
    const isClear = ({ results }) => results !== undefined && results.result === false;
    const both = spans
      .sort((a, b) => a.n - b.n)
      .filter(({ status }, at) => status === 'napi_ok' && !isClear(looks[at] || {}));
    t.deepEqual(
      both.map(({ name }) => name),
      [],
      'none returns napi_ok with an exception pending',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
