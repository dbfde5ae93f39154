'use strict';

module.exports = {
  rule: 'Referencing an object that was collected does not end the process',
  from: 'https://nodejs.org/api/n-api.html#references-to-values-with-a-lifespan-longer-than-that-of-the-native-method',
  basis: [
    'References to values with a lifespan longer than that of the native method: a reference to a collected object cannot be made strong: that is an error',
    'Return values: all functions tell of success and error by the status that they return',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-024'],
  provenBy: 'node@15.14.0',
  unnoticed: 'the statuses, which are another rule: this one is about the process',

  scenario(addon, { collect }) {
    (() => addon.create({}))();
    collect(() => addon.use(), addon.is_collected);
  },

  expect(t, { statuses, exit }) {
    t.deepEqual(
      statuses('napi_reference_ref').map((status) => status !== 'did not return'),
      [true],
      'it returns',
    );
    t.deepEqual(
      statuses('napi_delete_reference').map((status) => status !== 'did not return'),
      [true],
      'and so does the deletion of the reference',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ calls }) {
    return calls('napi_get_reference_value').some(
      ({ results }) => results && results.result === 'null',
    )
      ? null
      : 'the object was never collected';
  },
};
