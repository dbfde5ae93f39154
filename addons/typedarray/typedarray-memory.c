#include "conformance-all.h"

#include <string.h>

/* Reads each byte of the view, and writes one more than it was. */
static napi_value add_one(napi_env env, napi_callback_info info) {
  void *data = NULL;
  size_t length = 0;
  napi_get_typedarray_info(env, first_argument(env, info), NULL, &length, &data, NULL, NULL);
  for (size_t i = 0; data != NULL && i < length; i++)
    ((unsigned char *)data)[i]++;
  return NULL;
}

/* Writes each double with the other sign. */
static napi_value negate(napi_env env, napi_callback_info info) {
  void *data = NULL;
  size_t length = 0;
  napi_get_typedarray_info(env, first_argument(env, info), NULL, &length, &data, NULL, NULL);
  for (size_t i = 0; data != NULL && i < length; i++) {
    double number;
    memcpy(&number, (char *)data + i * sizeof number, sizeof number);
    number *= -1;
    memcpy((char *)data + i * sizeof number, &number, sizeof number);
  }
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(add_one), EXPORT(negate))
