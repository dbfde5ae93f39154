#include "conformance.h"

enum { VALUES = 100 };

/* No handle scope is opened here: without one of the runtime's own there is no place for these. */
static void create_values(napi_env env, void *data, void *hint) {
  (void)data, (void)hint;
  napi_value objects[VALUES] = {NULL}, member;
  int32_t number, sum = 0;
  /* None of these is a MUST: to be refused for want of a scope is what the rule is about. */
  for (int i = 0; i < VALUES; i++)
    if (napi_create_object(env, &objects[i]) == napi_ok &&
        napi_create_int32(env, i, &member) == napi_ok)
      napi_set_named_property(env, objects[i], "number", member);
  for (int i = 0; i < VALUES; i++)
    if (objects[i] != NULL &&
        napi_get_named_property(env, objects[i], "number", &member) == napi_ok &&
        napi_get_value_int32(env, member, &number) == napi_ok)
      sum += number;
  note_value("sum", sum);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .finalize = create_values, .call_js = ignore_item);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
