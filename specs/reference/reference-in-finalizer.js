'use strict';

// The manual has calls of Node-API in a finalizer that is no basic one, and names none.
module.exports = {
  rule: 'A finalizer can create a reference when its object was collected',
  from: 'https://nodejs.org/api/n-api.html#napi_finalize',
  level: 'should',
  napi: 1,
  variants: ['main', 'worker'],
  needs: ['gc'],
  covers: ['D-074', 'D-031'],
  catches: [
    'finalize:lost',
    'finalize:without-env',
    'napi_create_object:does-nothing',
    'napi_create_object:other-status',
    'napi_delete_reference:other-status',
  ],
  unnoticed:
    'one finalizer more or less, or one that does not return: a stack may hold an object, so that most are asked for',

  scenario(addon, { collect }) {
    (() => {
      for (let i = 0; i < 20; i++) addon.wrap({});
    })();
    collect(() => {});
  },

  expect(t, { statuses, calls, callbacks, exit }) {
    t.ok(callbacks('finalize').length >= 15, 'the finalizers of 15 objects of 20 run');
    t.ok(
      ['napi_create_object', 'napi_create_reference', 'napi_delete_reference'].every(
        (name) => calls(name).length > 0 && statuses(name).every((status) => status === 'napi_ok'),
      ),
      'each creates a reference, and deletes it',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },
};
