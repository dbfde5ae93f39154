'use strict';

module.exports = {
  rule: 'In a function that napi_make_callback calls, executionAsyncResource() is the resource of the context, not the receiver',
  from: 'https://nodejs.org/api/n-api.html#napi_async_init',
  basis: [
    'napi_async_init: executionAsyncResource() gives access to the async_resource',
    'napi_make_callback: the context is that of the operation that invokes the callback',
  ],
  napi: 1,
  needs: ['async_hooks'],
  covers: ['E-064'],
  catches: ['napi_async_init:does-nothing', 'napi_make_callback:does-nothing'],

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
    t.equal(resources.length, 2, 'the function runs twice');
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
