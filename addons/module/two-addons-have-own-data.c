/* Past the seam, since two files of the same addon would number their events alike. */
#define SEAM_ITSELF
#include "conformance.h"

static napi_value set(napi_env env, napi_callback_info info) {
  int number = (int)number_of(env, first_argument(env, info));
  MUST(napi_set_instance_data(env, ITEM(number), NULL, NULL));
  return NULL;
}

static napi_value get(napi_env env, napi_callback_info info) {
  (void)info;
  void *data = NULL;
  napi_value number;
  MUST(napi_get_instance_data(env, &data));
  MUST(napi_create_int32(env, ITEM_NUMBER(data), &number));
  return number;
}

CONFORMANCE_ADDON(EXPORT(set), EXPORT(get))
