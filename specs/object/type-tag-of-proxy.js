'use strict';

module.exports = {
  rule: 'A proxy does not have the tag of its target, and can have its own',
  from: 'https://nodejs.org/api/n-api.html#napi_check_object_type_tag',
  level: 'should',
  napi: 8,
  covers: ['V-227'],
  catches: [
    'napi_check_object_type_tag:does-nothing',
    'napi_check_object_type_tag:other-status',
    'napi_check_object_type_tag:result-changed',
    'napi_type_tag_object:does-nothing',
    'napi_type_tag_object:other-status',
  ],

  scenario(addon) {
    const target = {};
    const proxy = new Proxy(target, {});
    addon.tag(target, 0);
    addon.run(proxy, 0);
    addon.tag(proxy, 1);
    addon.run(proxy, 1);
    addon.run(target, 0);
  },

  expect(t, { calls, statuses, exit }) {
    const told = calls('napi_check_object_type_tag').map(({ status, results = {} }) => [
      status,
      results.result,
    ]);
    t.deepEqual(statuses('napi_type_tag_object'), ['napi_ok', 'napi_ok'], 'each tag is taken');
    t.deepEqual(
      told,
      [false, true, true].map((result) => ['napi_ok', result]),
      'the proxy has no tag, then its own, and the target keeps its own',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
