#include "conformance-all.h"

#define LOOK(call)                                                                                 \
  do {                                                                                             \
    bool pending = true;                                                                           \
    call;                                                                                          \
    napi_is_exception_pending(env, &pending);                                                      \
    if (pending)                                                                                   \
      MUST(napi_get_and_clear_last_exception(env, &result));                                       \
  } while (0)

/* Each of these throws, or does not, by what JavaScript passes. */
static napi_value run(napi_env env, napi_callback_info info) {
  napi_value given[3], result = NULL;
  bool answer = false;
  get_arguments(env, info, given, 3);
  LOOK(napi_coerce_to_string(env, given[0], &result));
  LOOK(napi_coerce_to_number(env, given[0], &result));
  LOOK(napi_coerce_to_object(env, given[0], &result));
  LOOK(napi_get_named_property(env, given[0], "key", &result));
  LOOK(napi_set_named_property(env, given[0], "key", given[0]));
  LOOK(napi_has_named_property(env, given[0], "key", &answer));
  LOOK(napi_get_property_names(env, given[0], &result));
  LOOK(napi_call_function(env, given[0], given[1], 0, NULL, &result));
  LOOK(napi_new_instance(env, given[1], 0, NULL, &result));
  LOOK(napi_instanceof(env, given[0], given[1], &answer));
  LOOK(napi_run_script(env, given[2], &result));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
