#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  for (int options = 0; options < 16; options++) {
    napi_value resource = NULL;
    if (options & 1)
      MUST(napi_create_object(env, &resource));
    napi_threadsafe_function tsfn = tsfn_create(
        env, .async_resource = resource, .max_queue_size = (size_t)(options & 2 ? 1 : 0),
        .finalize_data = options & 4 ? ITEM(7) : NULL, .finalize = ignore_finalize,
        .context = options & 8 ? ITEM(8) : NULL, .call_js = ignore_item);
    MUST(napi_call_threadsafe_function(tsfn, ITEM(options + 1), napi_tsfn_nonblocking));
    napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  }
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
