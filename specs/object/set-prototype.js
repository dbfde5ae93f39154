'use strict';

const TABLE = [
  ['[{}, mine]', 'true'],
  ['[{}, null]', 'true'],
  ['[[], Object.prototype]', 'true'],
  ['[() => {}, mine]', 'true'],
  ['[Object.create(null), mine]', 'true'],
];

module.exports = {
  rule: 'node_api_set_prototype sets the prototype of an object, null too',
  from: 'https://nodejs.org/api/n-api.html#node_api_set_prototype',
  basis: ['node_api_set_prototype: sets the prototype of the Object'],
  napi: 8,
  covers: ['V-191', 'VN68', 'F-159'],
  catches: ['node_api_set_prototype:does-nothing', 'node_api_set_prototype:other-status'],

  scenario(addon, { table }) {
    table(TABLE, ([object, prototype]) => {
      addon.run(object, prototype);
      return Object.getPrototypeOf(object) === prototype;
    });
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('node_api_set_prototype');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual([returned[i], rows[i]], ['napi_ok', expected], `after ${input} it is that`),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
