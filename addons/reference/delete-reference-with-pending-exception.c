#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  napi_ref reference;
  bool pending = false;
  MUST(napi_create_reference(env, first_argument(env, info), 1, &reference));
  MUST(napi_throw_error(env, NULL, "thrown on purpose"));
  napi_delete_reference(env, reference);
  napi_is_exception_pending(env, &pending);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
