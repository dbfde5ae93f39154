/*
 * Between the seam and the runtime: functions of the same shape as those of the API under test,
 * which make a correct runtime look broken in the one way that CONFORMANCE_FAULT names. Without
 * that variable each passes straight through.
 */
#ifndef CONFORMANCE_FAULT_H
#define CONFORMANCE_FAULT_H

#include <node_api.h>

napi_status fault_create(napi_env env, napi_value func, napi_value async_resource,
                         napi_value async_resource_name, size_t max_queue_size,
                         size_t initial_thread_count, void *thread_finalize_data,
                         napi_finalize thread_finalize_cb, void *context,
                         napi_threadsafe_function_call_js call_js_cb,
                         napi_threadsafe_function *result);
napi_status fault_get_context(napi_threadsafe_function func, void **result);
napi_status fault_call(napi_threadsafe_function func, void *data,
                       napi_threadsafe_function_call_mode is_blocking);
napi_status fault_acquire(napi_threadsafe_function func);
napi_status fault_release(napi_threadsafe_function func,
                          napi_threadsafe_function_release_mode mode);
napi_status fault_unref(napi_env env, napi_threadsafe_function func);
napi_status fault_ref(napi_env env, napi_threadsafe_function func);

#endif
