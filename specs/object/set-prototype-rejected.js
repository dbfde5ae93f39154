'use strict';

const TABLE = [
  ['[Object.freeze({}), mine]', 'not napi_ok'],
  ['[Object.preventExtensions({}), mine]', 'not napi_ok'],
  ['(() => { const a = {}; return [a, Object.create(a)]; })()', 'not napi_ok'],
  ['[Object.prototype, mine]', 'not napi_ok'],
];

module.exports = {
  rule: 'A prototype that an object cannot have is not reported as set: of an object that is frozen or not extensible, in a cycle, of Object.prototype',
  from: 'https://nodejs.org/api/n-api.html#node_api_set_prototype',
  basis: [
    'node_api_set_prototype: sets the prototype of the Object, which ECMAScript refuses there; returns napi_ok if it succeeded',
  ],
  napi: 8,
  covers: ['V-192', 'F-159'],
  catches: ['node_api_set_prototype:does-nothing', 'node_api_set_prototype:other-status'],

  scenario(addon, { table, outcomeOf }) {
    table(TABLE, ([object, prototype]) => outcomeOf(() => void addon.run(object, prototype)));
  },

  expect(t, { statuses, exit }) {
    const returned = statuses('node_api_set_prototype');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.ok(
        ![undefined, 'did not return', 'napi_ok'].includes(returned[i]),
        `${input}: ${expected}`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
