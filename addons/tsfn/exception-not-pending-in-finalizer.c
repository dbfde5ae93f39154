#include "conformance.h"

static void note_pending(napi_env env, void *data, void *hint) {
  (void)data, (void)hint;
  bool pending;
  MUST(napi_is_exception_pending(env, &pending));
  note_value("pending", pending);
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_threadsafe_function tsfn = tsfn_create(env, .func = first_argument(env, info),
                                              .finalize = note_pending, .call_js = call_with_item);
  for (int i = 1; i <= 3; i++)
    MUST(napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking));
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
