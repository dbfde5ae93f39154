#include "conformance-all.h"

#include <string.h>

/* JavaScript passes the names, with a space behind each. */
static napi_value look_up(napi_env env, napi_callback_info info) {
  static char names[8192];
  int count = 0;
  MUST(napi_get_value_string_utf8(env, first_argument(env, info), names, sizeof names, NULL));
  for (char *name = strtok(names, " "); name != NULL; name = strtok(NULL, " ")) {
    if (!runtime_has(name))
      trace("note", "\"name\":\"missing\",\"function\":\"%s\"", name);
    count++;
  }
  note_value("looked-up", count);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(look_up))
