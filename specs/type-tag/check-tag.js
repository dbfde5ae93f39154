'use strict';

const TAGS = [
  '1:2',
  '1:3',
  '3:2',
  '2:1',
  'ffffffffffffffff:2',
  '1:ffffffffffffffff',
  '100000001:2',
];

module.exports = {
  rule: 'A tagged object matches the tag that it has, and none that differs in either half',
  from: 'https://nodejs.org/api/n-api.html#napi_check_object_type_tag',
  basis: [
    'napi_check_object_type_tag: the result is true where the object has a tag that matches, and false where it has none or another',
    'napi_type_tag: it is a value of 128 bits, in two halves',
  ],
  napi: 8,
  covers: ['D-054', 'V-220', 'VN73'],
  catches: [
    'napi_check_object_type_tag:does-nothing',
    'napi_check_object_type_tag:other-status',
    'napi_check_object_type_tag:result-changed',
    'napi_type_tag_object:does-nothing',
    'napi_type_tag_object:other-status',
  ],

  scenario(addon) {
    for (let own = 0; own < 7; own++) {
      const object = {};
      addon.tag(object, own);
      for (let other = 0; other < 7; other++) addon.check(object, other, other === own ? 1 : 0);
    }
  },

  expect(t, { statuses, calls, exit }) {
    const results = calls('napi_check_object_type_tag').map((call) => call.results);
    t.deepEqual(statuses('napi_type_tag_object'), new Array(7).fill('napi_ok'), '7 are tagged');
    for (const [i, own] of TAGS.entries())
      for (const [j, other] of TAGS.entries())
        t.equal((results[7 * i + j] || {}).result, i === j, `one with ${own} against ${other}`);
    t.equal(exit, 0, 'the process ends by itself');
  },
};
