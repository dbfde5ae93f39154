#include "conformance-all.h"

static bool throws = true;

static void finalize(napi_env env, void *data, void *hint) {
  (void)data, (void)hint;
  if (throws)
    napi_throw_error(env, "ON_PURPOSE", "thrown on purpose");
}

static napi_value wrap(napi_env env, napi_callback_info info) {
  static int wrapped = 0;
  wrapped++;
  MUST(napi_wrap(env, first_argument(env, info), ITEM(wrapped), finalize, NULL, NULL));
  return NULL;
}

/* What is still wrapped when the environment ends is not what the rule is about. */
static napi_value finish(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  throws = false;
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(wrap), EXPORT(finish))
