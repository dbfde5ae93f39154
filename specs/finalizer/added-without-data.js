'use strict';

// That each runs, when its object is collected or the environment ends, is finalizer/added-when-collected.
module.exports = {
  rule: 'A finalizer can be added without data and hint, and gets NULL for both',
  from: 'https://nodejs.org/api/n-api.html#napi_add_finalizer',
  basis: [
    'napi_add_finalizer: finalize_data is optional, and so is the hint',
    'napi_add_finalizer: both are passed to the callback',
  ],
  napi: 5,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-062'],
  catches: [
    'finalize:twice',
    'finalize:wrong-data',
    'finalize:wrong-hint',
    'napi_add_finalizer:other-status',
  ],

  unnoticed: 'that a finalizer runs at all is another rule: finalizer/added-when-collected',

  scenario(addon, { collect }) {
    (() => {
      for (let i = 0; i < 3; i++) addon.add({});
    })();
    collect(() => {});
  },

  expect(t, { statuses, callbacks, exit }) {
    t.deepEqual(
      statuses('napi_add_finalizer'),
      ['napi_ok', 'napi_ok', 'napi_ok'],
      'each of three is added',
    );
    const finalized = callbacks('finalize');
    t.ok(finalized.length <= 3, 'none runs twice');
    t.ok(
      finalized.every(({ data, hint }) => data === null && hint === null),
      'one that runs gets NULL for data and hint',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried: ({ callbacks }) => (callbacks('finalize').length === 0 ? 'no finalizer runs' : null),
};
