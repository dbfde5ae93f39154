#include "conformance-all.h"

static void iterate(napi_env env, napi_value names) {
  uint32_t length = 0;
  bool is_array = false;
  napi_is_array(env, names, &is_array);
  napi_get_array_length(env, names, &length);
  for (uint32_t i = 0; i < length; i++) {
    char text[8] = "";
    size_t size = 0;
    napi_value element;
    napi_get_element(env, names, i, &element);
    MUST(napi_get_value_string_utf8(env, element, text, sizeof text, &size));
    note_bytes("element", text, size);
  }
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_value object = first_argument(env, info), names;
  if (napi_get_property_names(env, object, &names) == napi_ok)
    iterate(env, names);
  if (napi_get_all_property_names(env, object, napi_key_own_only, napi_key_skip_symbols,
                                  napi_key_numbers_to_strings, &names) == napi_ok)
    iterate(env, names);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
