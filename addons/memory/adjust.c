#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  static const int64_t mebibytes[] = {0, 64, 64, -64, -64};
  for (int i = 0; i < 5; i++) {
    int64_t adjusted = -77;
    napi_adjust_external_memory(env, mebibytes[i] * 1024 * 1024, &adjusted);
  }
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
