#include "conformance.h"

/* Two with a context and finalize data, and two without: what a runtime takes from another function
 * is another's, whichever it takes it from. */
static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfns[4];
  void *context;
  for (int i = 0; i < 4; i++)
    tsfns[i] =
        tsfn_create(env, .max_queue_size = (size_t)i + 1,
                    .finalize_data = i < 2 ? ITEM(11 + i) : NULL, .finalize = ignore_finalize,
                    .context = i < 2 ? ITEM(21 + i) : NULL, .call_js = ignore_item);
  for (int i = 0; i < 4; i++) {
    napi_get_threadsafe_function_context(tsfns[i], &context);
    for (int item = 1; item <= i + 2; item++)
      napi_call_threadsafe_function(tsfns[i], ITEM(10 * i + item), napi_tsfn_nonblocking);
  }
  for (int i = 0; i < 4; i++)
    napi_release_threadsafe_function(tsfns[i], napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
