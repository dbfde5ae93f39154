'use strict';

module.exports = {
  rule: 'napi_delete_property and napi_delete_element need no result',
  from: 'https://nodejs.org/api/n-api.html#napi_delete_property',
  basis: ['napi_delete_property: result can be NULL', 'napi_delete_element: result can be NULL'],
  napi: 1,
  covers: ['V-150', 'F-053', 'F-054'],
  catches: [
    'napi_delete_element:does-nothing',
    'napi_delete_element:other-status',
    'napi_delete_property:does-nothing',
    'napi_delete_property:other-status',
  ],

  scenario(addon, { record, outcomeOf }) {
    const object = { a: 1, 0: 2, b: 3 };
    outcomeOf(() => void addon.run(object, 'a'));
    record(
      'keys',
      outcomeOf(() => Reflect.ownKeys(object)),
    );
  },

  expect(t, { statuses, recorded, exit }) {
    t.deepEqual(statuses('napi_delete_property'), ['napi_ok'], 'the property is deleted');
    t.deepEqual(statuses('napi_delete_element'), ['napi_ok'], 'the element is deleted');
    t.equal(recorded('keys')[0], '["b"]', 'the other property is left');
    t.equal(exit, 0, 'the process ends by itself');
  },
};
