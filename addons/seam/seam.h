/*
 * The seam: each function of the API under test is replaced by one of the same shape that puts its
 * entry and its return on the trace, and wraps the callbacks it is given so that theirs are
 * recorded too. Only seam.c sees the functions themselves.
 */
#ifndef CONFORMANCE_SEAM_H
#define CONFORMANCE_SEAM_H

#include "text.h"

napi_status seam_create(napi_env env, napi_value func, napi_value async_resource,
                        napi_value async_resource_name, size_t max_queue_size,
                        size_t initial_thread_count, void *thread_finalize_data,
                        napi_finalize thread_finalize_cb, void *context,
                        napi_threadsafe_function_call_js call_js_cb,
                        napi_threadsafe_function *result);
napi_status seam_get_context(napi_threadsafe_function func, void **result);
napi_status seam_call(napi_threadsafe_function func, void *data,
                      napi_threadsafe_function_call_mode is_blocking);
napi_status seam_acquire(napi_threadsafe_function func);
napi_status seam_release(napi_threadsafe_function func, napi_threadsafe_function_release_mode mode);
napi_status seam_unref(napi_env env, napi_threadsafe_function func);
napi_status seam_ref(napi_env env, napi_threadsafe_function func);

#ifndef SEAM_ITSELF
#define napi_create_threadsafe_function seam_create
#define napi_get_threadsafe_function_context seam_get_context
#define napi_call_threadsafe_function seam_call
#define napi_acquire_threadsafe_function seam_acquire
#define napi_release_threadsafe_function seam_release
#define napi_unref_threadsafe_function seam_unref
#define napi_ref_threadsafe_function seam_ref
#endif

#endif
