#include "conformance-all.h"

/* A call that fails, one that does not, and what is told then. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_value text = first_argument(env, info), object = NULL;
  const napi_extended_error_info *error = NULL;
  double f64 = -77;
  bool pending = false;
  napi_get_value_double(env, text, &f64);
  napi_create_object(env, &object);
  napi_get_last_error_info(env, &error);
  note_value("message", error == NULL || error->error_message != NULL);
  napi_get_value_double(env, text, &f64);
  napi_is_exception_pending(env, &pending);
  napi_get_last_error_info(env, &error);
  note_value("message", error == NULL || error->error_message != NULL);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
