#define NAPI_VERSION NAPI_VERSION_EXPERIMENTAL
#include "conformance-all.h"

/* The first is posted by ordinary code, the others by finalizers inside the collection. */
static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  node_api_post_finalizer(env, ignore_finalize, ITEM(1), ITEM(101));
  return NULL;
}

static void finalize(napi_env env, void *data, void *hint) {
  node_api_post_finalizer(env, ignore_finalize, data, hint);
}

static napi_value wrap(napi_env env, napi_callback_info info) {
  static int wrapped = 1;
  wrapped++;
  MUST(napi_wrap(env, first_argument(env, info), ITEM(wrapped), finalize, ITEM(100 + wrapped),
                 NULL));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(wrap))
