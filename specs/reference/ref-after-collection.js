'use strict';

module.exports = {
  rule: 'Referencing an object that was collected is an error',
  from: 'https://nodejs.org/api/n-api.html#references-to-values-with-a-lifespan-longer-than-that-of-the-native-method',
  basis: [
    'References to values with a lifespan longer than that of the native method: a reference to a collected object cannot be made strong: that is an error',
  ],
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-024', 'F-123'],
  provenBy: 'node@26.10.0',

  scenario(addon, { collect }) {
    (() => addon.create({}))();
    collect(() => addon.use(), addon.is_collected);
  },

  expect(t, { statuses, calls, exit }) {
    t.ok(
      statuses('napi_reference_ref').every(
        (status) => status !== 'napi_ok' && status !== 'did not return',
      ),
      'it does not return napi_ok',
    );
    t.equal(statuses('napi_reference_ref').length, 1, 'it is tried');
    t.ok(calls('napi_delete_reference').length === 1, 'and the reference can still be deleted');
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
