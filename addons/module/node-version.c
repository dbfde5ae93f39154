#include "conformance-all.h"

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  const napi_node_version *first = NULL, *second = NULL;
  napi_value release = NULL;
  napi_get_node_version(env, &first);
  napi_get_node_version(env, &second);
  note_value("same-buffer", first != NULL && first == second);
  if (first != NULL)
    MUST(napi_create_string_utf8(env, first->release, NAPI_AUTO_LENGTH, &release));
  return release;
}

CONFORMANCE_ADDON(EXPORT(run))
