#include "conformance-all.h"

enum { REFERENCES = 3 };
static napi_ref references[REFERENCES];

static void delete_references(napi_env env, void *data, void *hint) {
  (void)data, (void)hint;
  for (int i = 0; i < REFERENCES; i++)
    napi_delete_reference(env, references[i]);
}

/* A strong one, a weak one, and one of a wrap, whose finalizer comes before or after. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info);
  MUST(napi_set_instance_data(env, ITEM(1), delete_references, NULL));
  MUST(napi_create_reference(env, object, 1, &references[0]));
  MUST(napi_create_reference(env, object, 0, &references[1]));
  MUST(napi_wrap(env, object, ITEM(2), ignore_finalize, NULL, &references[2]));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
