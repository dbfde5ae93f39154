#include "conformance.h"

/* More than any runtime is known to take in one go, so that some may still be there when the
 * function is closed. */
enum { ITEMS = 3000 };

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = ignore_finalize, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));

  for (int i = 1; i <= ITEMS; i++)
    MUST(napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking));
  /* Nobody releases the function: the environment ends while it is active. */
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
