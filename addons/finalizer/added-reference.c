#include "conformance-all.h"

static napi_ref references[21];

static void finalize(napi_env env, void *data, void *hint) {
  (void)hint;
  napi_delete_reference(env, references[ITEM_NUMBER(data)]);
}

static napi_value add(napi_env env, napi_callback_info info) {
  static int added = 0;
  uint32_t count = 77;
  added++;
  MUST(napi_add_finalizer(env, first_argument(env, info), ITEM(added), finalize, NULL,
                          &references[added]));
  napi_reference_ref(env, references[added], &count);
  napi_reference_unref(env, references[added], &count);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(add))
