#include "conformance-all.h"

/* Each finalizer deletes a reference to another of the objects: the next, of which nobody knows
 * whether it is collected by then. */
static napi_ref references[21];

static void finalize(napi_env env, void *data, void *hint) {
  int next = ITEM_NUMBER(data) % 20 + 1;
  (void)hint;
  if (references[next] == NULL)
    return;
  napi_delete_reference(env, references[next]);
  references[next] = NULL;
}

static napi_value wrap(napi_env env, napi_callback_info info) {
  static int wrapped = 0;
  napi_value object = first_argument(env, info);
  wrapped++;
  MUST(napi_wrap(env, object, ITEM(wrapped), finalize, NULL, NULL));
  MUST(napi_create_reference(env, object, 0, &references[wrapped]));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(wrap))
