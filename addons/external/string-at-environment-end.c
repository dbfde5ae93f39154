#define NAPI_VERSION 10
#include "conformance-all.h"

static char text[] = "a text that is long enough to be kept outside";

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value value = NULL;
  bool copied = true;
  node_api_create_external_string_latin1(env, text, NAPI_AUTO_LENGTH, ignore_finalize, ITEM(101),
                                         &value, &copied);
  return value;
}

CONFORMANCE_ADDON(EXPORT(run))
