'use strict';

const KINDS = ['frozen', 'sealed', 'not extensible', 'function', 'without prototype'];

module.exports = {
  rule: 'An object can be tagged that is frozen, sealed or not extensible, a function, or has no prototype',
  from: 'https://nodejs.org/api/n-api.html#napi_type_tag_object',
  basis: [
    'napi_type_tag_object: the tag is associated with a JavaScript object',
    'napi_check_object_type_tag: the result is true where the object has a tag that matches, and false where it has none or another',
  ],
  napi: 8,
  covers: ['D-054', 'V-226'],
  catches: [
    'napi_check_object_type_tag:does-nothing',
    'napi_check_object_type_tag:other-status',
    'napi_check_object_type_tag:result-changed',
    'napi_type_tag_object:does-nothing',
    'napi_type_tag_object:other-status',
  ],

  scenario(addon) {
    const objects = [
      ...[Object.freeze({}), Object.seal({}), Object.preventExtensions({})],
      ...[() => {}, Object.create(null)],
    ];
    for (const object of objects) addon.tag(object, 0);
    for (const object of objects) addon.check(object, 0, 1);
  },

  expect(t, { statuses, calls, exit }) {
    const results = calls('napi_check_object_type_tag').map((call) => call.results);
    for (const [i, kind] of KINDS.entries()) {
      t.equal(statuses('napi_type_tag_object')[i], 'napi_ok', `${kind}: it can be tagged`);
      t.equal((results[i] || {}).result, true, `${kind}: it matches`);
    }
    t.equal(exit, 0, 'the process ends by itself');
  },
};
