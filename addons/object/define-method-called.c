#include "conformance-all.h"

static napi_value called(napi_env env, napi_callback_info info) {
  napi_value argument, this_value;
  size_t count = 1;
  void *data = ITEM(77);
  napi_get_cb_info(env, info, &count, &argument, &this_value, &data);
  note_value("argument", (int)number_of(env, argument));
  return this_value;
}

static napi_value get_third(napi_env env, napi_callback_info info) {
  void *data = ITEM(77);
  napi_get_cb_info(env, info, NULL, NULL, NULL, &data);
  return NULL;
}

static napi_value run(napi_env env, napi_callback_info info) {
  napi_property_descriptor properties[] = {
      {.utf8name = "first", .method = called, .data = ITEM(5)},
      {.utf8name = "second", .method = called, .data = ITEM(6)},
      {.utf8name = "third", .getter = get_third, .data = ITEM(7)},
  };
  napi_define_properties(env, first_argument(env, info), 3, properties);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
