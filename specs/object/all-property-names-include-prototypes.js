'use strict';

const TABLE = [
  ['Object.assign(Object.create({ inherited: 1 }), { own: 1 })', '[true, true, true]'],
  [
    'Object.assign(Object.create(Object.create({ inherited: 1 })), { own: 1 })',
    '[true, true, true]',
  ],
];

module.exports = {
  rule: 'napi_key_include_prototypes has napi_get_all_property_names go through the whole chain',
  from: 'https://nodejs.org/api/n-api.html#napi_get_all_property_names',
  basis: [
    'napi_key_collection_mode: napi_key_include_prototypes includes the keys of the prototype chain',
  ],
  napi: 6,
  covers: ['V-168'],
  catches: [
    'napi_get_all_property_names:does-nothing',
    'napi_get_all_property_names:other-status',
    'napi_get_all_property_names:result-changed',
  ],

  scenario(addon, { table }) {
    table(TABLE, (object) =>
      addon
        .run(object, 0, 0, 1)
        .reduce(
          (seen, name) => [
            seen[0] || name === 'own',
            seen[1] || name === 'inherited',
            seen[2] || name === 'toString',
          ],
          [false, false, false],
        ),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    const returned = statuses('napi_get_all_property_names');
    const rows = recorded('row');
    t.equal(returned.length, TABLE.length, 'each row is one call');
    TABLE.forEach(([input, expected], i) =>
      t.deepEqual(
        [returned[i], rows[i]],
        ['napi_ok', expected],
        `of ${input} own, inherited and toString are among them`,
      ),
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
