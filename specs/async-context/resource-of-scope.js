'use strict';

module.exports = {
  rule: 'Inside a callback scope executionAsyncResource() is the resource of the context, whatever object the scope was opened with',
  from: 'https://nodejs.org/api/n-api.html#napi_open_callback_scope',
  basis: [
    'napi_async_init: executionAsyncResource() gives access to the async_resource',
    'napi_open_callback_scope: resource_object is ignored; the async_resource of napi_async_init counts',
    'napi_open_callback_scope: the context is that of the operation that invokes the callback',
  ],
  napi: 1,
  needs: ['async_hooks'],
  covers: ['E-064', 'F-118'],
  catches: ['napi_call_function:does-nothing', 'napi_open_callback_scope:does-nothing'],

  scenario(addon, { record, asyncHooks }) {
    const resource = {};
    addon.create(resource, () => {
      const { executionAsyncResource } = asyncHooks;
      if (!executionAsyncResource) record('resource', 'cannot be asked for');
      else record('resource', executionAsyncResource() === resource ? 'same' : 'other');
    });
    addon.call_later();
  },

  expect(t, { recorded, exit }) {
    const resources = recorded('resource');
    t.equal(resources.length, 1, 'the function runs');
    t.ok(
      resources.every((which) => which === 'same' || which === 'cannot be asked for'),
      'executionAsyncResource() is the resource of the context',
    );
    t.equal(exit, 0, 'the process ends by itself');
  },

  untried({ recorded }) {
    return recorded('resource').includes('cannot be asked for')
      ? 'there is no executionAsyncResource()'
      : null;
  },
};
