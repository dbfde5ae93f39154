#include "conformance-all.h"

enum { CONTEXTS = 10 };
static napi_async_context contexts[CONTEXTS];
static int count;

static void ignore(napi_env env, void *data, void *hint) {
  (void)env, (void)data, (void)hint;
}

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value resource = first_argument(env, info);
  napi_async_init(env, resource, new_text(env, "conformance"), &contexts[count++]);
  MUST(napi_add_finalizer(env, resource, ITEM(count), ignore, NULL, NULL));
  return NULL;
}

/* The same without a context: what is collected of these shows that there was a collection. */
static napi_value compare(napi_env env, napi_callback_info info) {
  MUST(napi_add_finalizer(env, first_argument(env, info), ITEM(100), ignore, NULL, NULL));
  return NULL;
}

static napi_value destroy(napi_env env, napi_callback_info info) {
  (void)info;
  while (count > 0)
    napi_async_destroy(env, contexts[--count]);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create), EXPORT(compare), EXPORT(destroy))
