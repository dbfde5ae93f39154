#include "conformance-all.h"

static napi_ref references[21];

static void finalize(napi_env env, void *data, void *hint) {
  (void)hint;
  napi_delete_reference(env, references[ITEM_NUMBER(data)]);
}

static napi_value wrap(napi_env env, napi_callback_info info) {
  static int wrapped = 0;
  wrapped++;
  napi_wrap(env, first_argument(env, info), ITEM(wrapped), finalize, NULL, &references[wrapped]);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(wrap))
