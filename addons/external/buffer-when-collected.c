#include "conformance-all.h"

static char memory[20][8];

static napi_value create(napi_env env, napi_callback_info info) {
  static int created = 0;
  (void)info;
  napi_value value = NULL;
  created++;
  napi_create_external_buffer(env, sizeof memory[0], memory[created - 1], ignore_finalize,
                              ITEM(100 + created), &value);
  return value;
}

CONFORMANCE_ADDON(EXPORT(create))
