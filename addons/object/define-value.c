#include "conformance-all.h"

static napi_value got(napi_env env, napi_callback_info info) {
  void *data = ITEM(77);
  napi_get_cb_info(env, info, NULL, NULL, NULL, &data);
  return new_text(env, "got");
}

static napi_value stored(napi_env env, napi_callback_info info) {
  void *data = ITEM(77);
  napi_get_cb_info(env, info, NULL, NULL, NULL, &data);
  note_value("stored", (int)number_of(env, first_argument(env, info)));
  return NULL;
}

/* The scenario passes the object, the key, the attributes and a value. */
static napi_value define(napi_env env, napi_callback_info info, napi_property_descriptor property) {
  napi_value arguments[4];
  get_arguments(env, info, arguments, 4);
  property.name = arguments[1];
  property.attributes = (napi_property_attributes)number_of(env, arguments[2]);
  if (property.method == NULL && property.getter == NULL && property.setter == NULL)
    property.value = arguments[3];
  napi_define_properties(env, arguments[0], 1, &property);
  return NULL;
}

static napi_value value(napi_env env, napi_callback_info info) {
  napi_property_descriptor property = {0};
  return define(env, info, property);
}

static napi_value method(napi_env env, napi_callback_info info) {
  napi_property_descriptor property = {.method = got, .data = ITEM(5)};
  return define(env, info, property);
}

static napi_value getter(napi_env env, napi_callback_info info) {
  napi_property_descriptor property = {.getter = got, .data = ITEM(6)};
  return define(env, info, property);
}

static napi_value setter(napi_env env, napi_callback_info info) {
  napi_property_descriptor property = {.setter = stored, .data = ITEM(7)};
  return define(env, info, property);
}

static napi_value accessor(napi_env env, napi_callback_info info) {
  napi_property_descriptor property = {.getter = got, .setter = stored, .data = ITEM(8)};
  return define(env, info, property);
}

CONFORMANCE_ADDON(EXPORT(value), EXPORT(method), EXPORT(getter), EXPORT(setter), EXPORT(accessor))
