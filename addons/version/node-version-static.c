#include "conformance-all.h"

#include <string.h>

static const napi_node_version *first;

/* Asks again, and tells whether what it got first still says the same. */
static napi_value run(napi_env env, napi_callback_info info) {
  const napi_node_version *version = NULL;
  (void)info;
  napi_get_node_version(env, &version);
  if (first == NULL)
    first = version;
  if (first == NULL || version == NULL)
    return NULL;
  note_value("same pointer", first == version);
  note_value("same version", first->major == version->major && first->minor == version->minor &&
                                 first->patch == version->patch &&
                                 strcmp(first->release, version->release) == 0);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
