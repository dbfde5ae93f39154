#include "conformance-all.h"

#ifndef OTHER
#define OTHER 1 /* so many objects away, in the order in which they were wrapped */
#endif
enum { OBJECTS = 20 };
static napi_ref wraps[OBJECTS], strong[OBJECTS], weak[OBJECTS];

/* Each deletes the reference of its wrap, and two to another object. */
static void finalize(napi_env env, void *data, void *hint) {
  int own = ITEM_NUMBER(data) - 1, other = (own + OBJECTS + OTHER) % OBJECTS;
  (void)hint;
  napi_delete_reference(env, strong[other]);
  napi_delete_reference(env, weak[other]);
  napi_delete_reference(env, wraps[own]);
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value objects = first_argument(env, info), object;
  for (int i = 0; i < OBJECTS; i++) {
    MUST(napi_get_element(env, objects, (uint32_t)i, &object));
    MUST(napi_create_reference(env, object, 1, &strong[i]));
    MUST(napi_wrap(env, object, ITEM(1 + i), finalize, NULL, &wraps[i]));
    MUST(napi_create_reference(env, object, 0, &weak[i]));
  }
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
