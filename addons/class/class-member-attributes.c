#include "conformance-all.h"

#include <stdio.h>

static napi_value callback(napi_env env, napi_callback_info info) {
  napi_value self;
  MUST(napi_get_cb_info(env, info, NULL, NULL, &self, NULL));
  return self;
}

/* A member of each kind for each set of attributes: "method0" to "static value7". */
enum { KINDS = 6, SETS = 8 };
static char names[KINDS * SETS][24];

static napi_value define(napi_env env, napi_callback_info info) {
  static const char *const kinds[KINDS] = {"method",        "accessor",        "value",
                                           "static method", "static accessor", "static value"};
  napi_property_descriptor members[KINDS * SETS] = {
      {NULL, NULL, NULL, NULL, NULL, NULL, napi_default, NULL}};
  napi_value result = NULL, value = first_argument(env, info);
  for (int i = 0; i < KINDS * SETS; i++) {
    int kind = i / SETS, set = i % SETS;
    snprintf(names[i], sizeof names[i], "%s%d", kinds[kind], set);
    members[i].utf8name = names[i];
    members[i].attributes = (napi_property_attributes)(kind < 3 ? set : set | napi_static);
    members[i].method = kind % 3 == 0 ? callback : NULL;
    members[i].getter = kind % 3 == 1 ? callback : NULL;
    members[i].value = kind % 3 == 2 ? value : NULL;
    members[i].data = kind % 3 == 2 ? NULL : ITEM(i + 1);
  }
  napi_define_class(env, "Abc", NAPI_AUTO_LENGTH, callback, NULL, KINDS * SETS, members, &result);
  return result;
}

CONFORMANCE_ADDON(EXPORT(define))
