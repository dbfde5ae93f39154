#include "conformance-all.h"

#ifndef NAMES
#define NAMES                                                                                      \
  {"nmxyz", 2}, {"nmxyz", NAPI_AUTO_LENGTH}, {"N\xc3\xa4he", 5},                                   \
      {"N\xc3\xa4he", NAPI_AUTO_LENGTH}, {"catch", NAPI_AUTO_LENGTH},                              \
      {"two words", NAPI_AUTO_LENGTH}, {                                                           \
    "nmxyz", 0                                                                                     \
  }
#endif

static const struct {
  const char *text;
  size_t length;
} names[] = {NAMES};

static napi_value callback(napi_env env, napi_callback_info info) {
  (void)info;
  return new_text(env, "called");
}

static napi_value make(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  uint32_t i = number_of(env, first_argument(env, info));
  napi_create_function(env, names[i].text, names[i].length, callback, NULL, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(make))
