#include "conformance.h"

static napi_value run(napi_env env, napi_callback_info info) {
  size_t count = 3;
  napi_value given[3]; /* function, resource, name */
  napi_threadsafe_function tsfn = NULL;
  MUST(napi_get_cb_info(env, info, &count, given, NULL, NULL));

  napi_status status = napi_create_threadsafe_function(env, given[0], given[1], given[2], 0, 1,
                                                       NULL, NULL, NULL, ignore_item, &tsfn);
  if (status == napi_ok)
    napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
