#include "conformance-all.h"

static const struct {
  const char *text;
  size_t length;
} names[] = {{"Abcdef", 3},
             {"Abcdef", NAPI_AUTO_LENGTH},
             {"N\xc3\xa4he", 5},
             {"N\xc3\xa4he", NAPI_AUTO_LENGTH},
             {"delete", NAPI_AUTO_LENGTH},
             {"two words", NAPI_AUTO_LENGTH},
             {"Abcdef", 0}};

static napi_value construct(napi_env env, napi_callback_info info) {
  napi_value self;
  MUST(napi_get_cb_info(env, info, NULL, NULL, &self, NULL));
  return self;
}

static napi_value define(napi_env env, napi_callback_info info) {
  napi_value result = NULL;
  uint32_t i = number_of(env, first_argument(env, info));
  napi_define_class(env, names[i].text, names[i].length, construct, NULL, 0, NULL, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(define))
