'use strict';

module.exports = {
  rule: 'Properties before one that the object refuses are defined, and those after it are not',
  from: 'https://nodejs.org/api/n-api.html#napi_define_properties',
  level: 'should',
  napi: 1,
  covers: ['V-217'],
  catches: ['napi_define_properties:does-nothing', 'napi_define_properties:other-status'],

  scenario(addon, { record, outcomeOf }) {
    const object = Object.defineProperty({}, 'b', { value: 0 });
    outcomeOf(() => addon.run(object, 1));
    record(
      'keys',
      outcomeOf(() => Reflect.ownKeys(object).sort()),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    const [returned] = statuses('napi_define_properties');
    t.ok(
      ![undefined, 'did not return', 'napi_ok'].includes(returned),
      'the call is not reported as done',
    );
    t.equal(recorded('keys')[0], '["a", "b"]', 'the first is there, and not the third');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
