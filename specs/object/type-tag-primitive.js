'use strict';

// That it is an object or an external is the duty of the caller.
module.exports = {
  rule: 'A primitive is no object to tag: it has no tag after, and undefined is refused',
  from: 'https://nodejs.org/api/n-api.html#napi_type_tag_object',
  level: 'may',
  napi: 8,
  covers: ['V-228', 'VN73', 'F-141'],
  catches: [
    'napi_check_object_type_tag:result-changed',
    'napi_type_tag_object:does-nothing',
    'napi_type_tag_object:other-status',
  ],

  scenario(addon, { outcomeOf }) {
    outcomeOf(() => void addon.tag(undefined, 0));
    outcomeOf(() => void addon.tag(1, 0));
    outcomeOf(() => void addon.run(1, 0));
  },

  expect(t, { calls, statuses, exit }) {
    const [undefinedTagged] = statuses('napi_type_tag_object');
    t.ok(
      ![undefined, 'did not return', 'napi_ok'].includes(undefinedTagged),
      'undefined is refused',
    );
    const [{ results = {} } = {}] = calls('napi_check_object_type_tag');
    t.ok(['untouched', false].includes(results.result), 'the number has no tag');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
