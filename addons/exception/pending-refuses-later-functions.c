#include "conformance-all.h"

/* What came with Node-API 3 to 8. */
static void table(napi_env env, const napi_value *given) {
  static const napi_type_tag tag = {1, 2};
  napi_value object = given[0], date = given[1], result = NULL;
  uint64_t word = 5;
  double time = -77;
  bool answer = false;
  napi_fatal_exception(env, object);
  napi_create_date(env, 0, &result);
  napi_get_date_value(env, date, &time);
  napi_create_bigint_words(env, 0, 1, &word, &result);
  napi_get_all_property_names(env, object, napi_key_own_only, napi_key_all_properties,
                              napi_key_keep_numbers, &result);
  napi_type_tag_object(env, object, &tag);
  napi_check_object_type_tag(env, object, &tag, &answer);
  napi_object_freeze(env, object);
  napi_object_seal(env, object);
}

CALLS_UNDER_CONDITIONS(table)
CONFORMANCE_ADDON(EXPORT_CONDITIONS)
