#include "conformance-all.h"

#include <string.h>

static const char *message;

/* The text is read again after calls of all kinds, and on a later turn of the event loop. */
static napi_value first(napi_env env, napi_callback_info info) {
  const napi_extended_error_info *error = NULL;
  double f64 = -77;
  napi_get_value_double(env, first_argument(env, info), &f64);
  napi_get_last_error_info(env, &error);
  message = error->error_message;
  if (message != NULL)
    note_bytes("at first", message, strlen(message));
  return NULL;
}

static napi_value again(napi_env env, napi_callback_info info) {
  bool answer = false;
  napi_value object = NULL;
  napi_get_value_bool(env, first_argument(env, info), &answer);
  napi_create_object(env, &object);
  if (message != NULL)
    note_bytes("later", message, strlen(message));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(first), EXPORT(again))
