#include "conformance-all.h"

/* The references that JavaScript asks for are known there by their order. */
static napi_ref references[40];
static uint32_t created;

static napi_value create(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  get_arguments(env, info, arguments, 2);
  napi_create_reference(env, arguments[0], number_of(env, arguments[1]), &references[created++]);
  return NULL;
}

static napi_ref named_reference(napi_env env, napi_callback_info info) {
  return references[number_of(env, first_argument(env, info))];
}

static napi_value get(napi_env env, napi_callback_info info) {
  napi_value value = NULL;
  napi_get_reference_value(env, named_reference(env, info), &value);
  return value;
}

static napi_value ref(napi_env env, napi_callback_info info) {
  uint32_t count = 77;
  napi_reference_ref(env, named_reference(env, info), &count);
  return NULL;
}

static napi_value unref(napi_env env, napi_callback_info info) {
  uint32_t count = 77;
  napi_reference_unref(env, named_reference(env, info), &count);
  return NULL;
}

static napi_value let_go(napi_env env, napi_callback_info info) {
  napi_delete_reference(env, named_reference(env, info));
  return NULL;
}

static napi_value external(napi_env env, napi_callback_info info) {
  (void)info;
  napi_value value;
  MUST(napi_create_external(env, ITEM(7), NULL, NULL, &value));
  return value;
}

/* The external data of a value that JavaScript passed. */
static napi_value read_external(napi_env env, napi_callback_info info) {
  void *data = ITEM(77);
  napi_get_value_external(env, first_argument(env, info), &data);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(create), EXPORT(get), EXPORT(ref), EXPORT(unref), EXPORT(let_go),
                  EXPORT(external), EXPORT(read_external))
