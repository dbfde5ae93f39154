#include "conformance-all.h"

#include "lookup.h"

static napi_value version(napi_env env, napi_callback_info info) {
  uint32_t result = 0;
  (void)info;
  napi_get_version(env, &result);
  return NULL;
}

/* Looks for the function that is called so, as a loader would, and does not call it. */
static napi_value find(napi_env env, napi_callback_info info) {
  char name[64];
  void *known = NULL;
  napi_value found;
  MUST(napi_get_value_string_utf8(env, first_argument(env, info), name, sizeof name, NULL));
  MUST(napi_get_boolean(env, seam_find(name, &known) != NULL, &found));
  return found;
}

CONFORMANCE_ADDON(EXPORT(version), EXPORT(find))
