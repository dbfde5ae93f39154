/*
 * A second implementation of thread-safe functions, in the place of the runtime's: chosen by
 * CONFORMANCE_FAULT=second, and with one change, each of which is one line of it, by mutant:NAME.
 */
#ifndef CONFORMANCE_SECOND_H
#define CONFORMANCE_SECOND_H

#include <node_api.h>

bool second_is_chosen(void);
napi_status second_create(napi_env env, napi_value func, napi_value async_resource,
                          napi_value async_resource_name, size_t max_queue_size,
                          size_t initial_thread_count, void *thread_finalize_data,
                          napi_finalize thread_finalize_cb, void *context,
                          napi_threadsafe_function_call_js call_js_cb,
                          napi_threadsafe_function *result);
napi_status second_get_context(napi_threadsafe_function func, void **result);
napi_status second_call(napi_threadsafe_function func, void *data,
                        napi_threadsafe_function_call_mode is_blocking);
napi_status second_acquire(napi_threadsafe_function func);
napi_status second_release(napi_threadsafe_function func,
                           napi_threadsafe_function_release_mode mode);
napi_status second_unref(napi_env env, napi_threadsafe_function func);
napi_status second_ref(napi_env env, napi_threadsafe_function func);

#endif
