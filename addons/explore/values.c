#include "conformance-all.h"

/* A program of calls on values: each call takes values from slots, and puts what it makes into the
 * next. What the functions write is on the trace. The first is no object, and it alone is set as a
 * property, so that no object becomes too long a text. */
enum { SLOTS = 64, MOST_UNITS = 64 };
static napi_value slots[SLOTS];
static uint32_t used;

static void keep(napi_env env, napi_status status, napi_value value) {
  if (status != napi_ok)
    napi_get_undefined(env, &value);
  if (used < SLOTS)
    slots[used++] = value;
}

static napi_status read_value(napi_env env, uint32_t what, napi_value a, size_t size) {
  napi_valuetype type;
  double number;
  int32_t int32;
  uint32_t uint32;
  int64_t int64;
  uint64_t uint64;
  bool flag;
  size_t length;
  char text[MOST_UNITS];
  char16_t units[MOST_UNITS];
  switch (what) {
  case 0:
    return napi_typeof(env, a, &type);
  case 1:
    return napi_get_value_double(env, a, &number);
  case 2:
    return napi_get_value_int32(env, a, &int32);
  case 3:
    return napi_get_value_uint32(env, a, &uint32);
  case 4:
    return napi_get_value_int64(env, a, &int64);
  case 5:
    return napi_get_value_bool(env, a, &flag);
  case 6:
    return napi_get_value_string_utf8(env, a, size > 0 ? text : NULL, size, &length);
  case 7:
    return napi_get_value_string_utf16(env, a, size > 0 ? units : NULL, size, &length);
  case 8:
    return napi_get_value_bigint_int64(env, a, &int64, &flag);
  case 9:
    return napi_get_value_bigint_uint64(env, a, &uint64, &flag);
  case 10:
    return napi_get_array_length(env, a, &uint32);
  case 11:
    return napi_is_array(env, a, &flag);
  default:
    return napi_is_date(env, a, &flag);
  }
}

static napi_status make_value(napi_env env, uint32_t what, napi_value a, napi_value b,
                              uint32_t number) {
  napi_value made = NULL;
  napi_status status;
  switch (what) {
  case 20:
    status = napi_coerce_to_bool(env, a, &made);
    break;
  case 21:
    status = napi_coerce_to_number(env, a, &made);
    break;
  case 22:
    status = napi_coerce_to_string(env, a, &made);
    break;
  case 23:
    status = napi_coerce_to_object(env, a, &made);
    break;
  case 24:
    status = napi_get_property(env, a, b, &made);
    break;
  case 25:
    status = napi_get_element(env, a, number, &made);
    break;
  case 26:
    status = napi_create_int32(env, (int32_t)number, &made);
    break;
  default:
    status = napi_create_uint32(env, number, &made);
  }
  keep(env, status, made);
  return status;
}

static napi_status relate(napi_env env, uint32_t what, napi_value a, napi_value b,
                          uint32_t number) {
  bool flag;
  switch (what) {
  case 40:
    return napi_strict_equals(env, a, b, &flag);
  case 41:
    return napi_has_property(env, a, b, &flag);
  case 42:
    return napi_has_own_property(env, a, b, &flag);
  case 43:
    return napi_delete_property(env, a, b, &flag);
  case 44:
    return napi_set_property(env, a, b, slots[0]);
  case 45:
    return napi_set_element(env, a, number, slots[0]);
  case 46:
    return napi_has_element(env, a, number, &flag);
  default:
    return napi_delete_element(env, a, number, &flag);
  }
}

static void perform(napi_env env, const uint32_t *o) {
  napi_value a = slots[o[1] % used], b = slots[o[2] % used], exception;
  napi_status status = o[0] < 20   ? read_value(env, o[0], a, o[3] % MOST_UNITS)
                       : o[0] < 40 ? make_value(env, o[0], a, b, o[3])
                                   : relate(env, o[0], a, b, o[3]);
  if (status != napi_ok)
    napi_get_and_clear_last_exception(env, &exception);
}

/* The values that the program begins with, and its calls as a text: what, the slots a and b, a
 * number. */
static napi_value run(napi_env env, napi_callback_info info) {
  static char text[4096];
  napi_value arguments[2];
  get_arguments(env, info, arguments, 2);
  MUST(napi_get_array_length(env, arguments[0], &used));
  for (uint32_t i = 0; i < used && i < SLOTS; i++)
    MUST(napi_get_element(env, arguments[0], i, &slots[i]));
  MUST(napi_get_value_string_utf8(env, arguments[1], text, sizeof text, NULL));
  note("values");
  uint32_t operation[4], words = 0;
  for (char *at = text, *end; used > 0; at = end) {
    unsigned long word = strtoul(at, &end, 10);
    if (end == at)
      break;
    operation[words++] = (uint32_t)word;
    if (words == 4)
      perform(env, operation);
    words %= 4;
  }
  note("values-end");
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
