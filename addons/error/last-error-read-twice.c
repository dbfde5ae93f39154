#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  const napi_extended_error_info *error = NULL;
  double f64 = -77;
  napi_get_value_double(env, first_argument(env, info), &f64);
  napi_get_last_error_info(env, &error);
  napi_get_last_error_info(env, &error);
  note_value("engine reserved", error == NULL || error->engine_reserved != NULL);
  note_value("engine error code", error == NULL ? 77 : error->engine_error_code);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
