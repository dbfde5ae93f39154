#define NAPI_VERSION 8
#include "text.h"

#include <inttypes.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* So many bytes of a text tell it from others. */
#define LONGEST_TEXT 40
#define MOST_WORDS 8
/* Beyond it a number of JSON is not exact, so that it is written as a text. */
#define LARGEST_INTEGER 9007199254740992

typedef enum {
  SHAPE_presence,
  SHAPE_int32,
  SHAPE_uint32,
  SHAPE_int64,
  SHAPE_uint64,
  SHAPE_number,
  SHAPE_flag,
  SHAPE_size,
  SHAPE_length,
  SHAPE_text,
  SHAPE_text16,
  SHAPE_words,
  SHAPE_type_tag,
  SHAPE_handle,
  SHAPE_array_type,
  SHAPE_key_mode,
  SHAPE_key_conversion,
  SHAPE_chosen,
  SHAPE_type,
  SHAPE_error_info,
  SHAPE_version,
  SHAPE_string
} seam_shape;

#define KIND_SHAPE(kind, type, shape, out_size) {SHAPE_##shape, out_size},
typedef struct {
  seam_shape shape;
  size_t out_size;
} kind_shape;
static const kind_shape kind_table[] = {SEAM_KINDS(KIND_SHAPE)};

size_t seam_out_size(int kind) {
  return kind_table[kind].out_size;
}

bool seam_is_handle(int kind) {
  return kind_table[kind].shape == SHAPE_handle;
}

const char *seam_status_name(napi_status status) {
  static const char *const names[] = {"napi_ok",
                                      "napi_invalid_arg",
                                      "napi_object_expected",
                                      "napi_string_expected",
                                      "napi_name_expected",
                                      "napi_function_expected",
                                      "napi_number_expected",
                                      "napi_boolean_expected",
                                      "napi_array_expected",
                                      "napi_generic_failure",
                                      "napi_pending_exception",
                                      "napi_cancelled",
                                      "napi_escape_called_twice",
                                      "napi_handle_scope_mismatch",
                                      "napi_callback_scope_mismatch",
                                      "napi_queue_full",
                                      "napi_closing",
                                      "napi_bigint_expected",
                                      "napi_date_expected",
                                      "napi_arraybuffer_expected",
                                      "napi_detachable_arraybuffer_expected",
                                      "napi_would_deadlock",
                                      "napi_no_external_buffers_allowed",
                                      "napi_cannot_run_js"};
  return (size_t)status < sizeof names / sizeof *names ? names[status] : "unknown";
}

const char *seam_presence(const void *pointer) {
  return pointer != NULL ? "live" : "null";
}

void text_add(seam_text *out, const char *format, ...) {
  char part[256];
  va_list arguments;
  va_start(arguments, format);
  int size = vsnprintf(part, sizeof part, format, arguments);
  va_end(arguments);
  if (size < 0 || (size_t)size >= sizeof part || out->used + (size_t)size >= sizeof out->text)
    return;
  memcpy(out->text + out->used, part, (size_t)size + 1);
  out->used += (size_t)size;
}

void text_add_chosen(seam_text *out, const void *pointer) {
  if (pointer == NULL)
    text_add(out, "null");
  else if ((uintptr_t)pointer < 0x10000)
    text_add(out, "%d", (int)(uintptr_t)pointer);
  else
    text_add(out, "\"pointer\"");
}

/* By units and not by characters, so that what is no valid text is told apart too. */
static void add_unit(seam_text *out, unsigned unit) {
  bool plain = unit >= ' ' && unit <= '~' && unit != '"' && unit != '\\';
  text_add(out, plain ? "%c" : "\\u%04x", unit);
}

static void add_text(seam_text *out, const char *text, const char16_t *text16, size_t count) {
  if (text == NULL && text16 == NULL) {
    text_add(out, "null"); /* and not the text of that name */
    return;
  }
  text_add(out, "\"");
  /* A length that no text has is an addon's way to ask for a refusal. */
  bool to_the_end = count == NAPI_AUTO_LENGTH || count > INT32_MAX;
  for (size_t i = 0; i < LONGEST_TEXT && (to_the_end || i < count); i++) {
    unsigned unit = text != NULL ? (unsigned char)text[i] : text16[i];
    if (to_the_end && unit == 0)
      break;
    add_unit(out, unit);
  }
  text_add(out, "\"");
}

static void add_words(seam_text *out, const uint64_t *words, size_t count) {
  if (words == NULL) {
    text_add(out, "null");
    return;
  }
  text_add(out, "[");
  for (size_t i = 0; i < count && i < MOST_WORDS; i++)
    text_add(out, "%s\"%" PRIx64 "\"", i > 0 ? "," : "", words[i]);
  text_add(out, "]");
}

/* A bool that is neither is one that was not written, or not as a whole. */
static void add_flag(seam_text *out, unsigned char flag) {
  if (flag > 1)
    text_add(out, "%d", flag);
  else
    text_add(out, flag ? "true" : "false");
}

static void add_number(seam_text *out, double number) {
  if (isnan(number))
    text_add(out, "\"NaN\"");
  else if (isinf(number))
    text_add(out, number > 0 ? "\"Infinity\"" : "\"-Infinity\"");
  else if (number == 0 && signbit(number))
    text_add(out, "\"-0\""); /* JSON has it, but whoever writes it again may not keep the sign */
  else
    text_add(out, "%.17g", number);
}

static void add_name(seam_text *out, const char *const *names, size_t count, int value) {
  if (value >= 0 && (size_t)value < count)
    text_add(out, "\"%s\"", names[value]);
  else
    text_add(out, "%d", value);
}

static void add_enumerator(seam_text *out, seam_shape shape, int value) {
  static const char *const types[] = {"undefined", "null",   "boolean",  "number",   "string",
                                      "symbol",    "object", "function", "external", "bigint"};
  static const char *const arrays[] = {"int8",    "uint8",    "uint8_clamped", "int16",
                                       "uint16",  "int32",    "uint32",        "float32",
                                       "float64", "bigint64", "biguint64",     "float16"};
  static const char *const modes[] = {"include_prototypes", "own_only"};
  static const char *const conversions[] = {"keep_numbers", "numbers_to_strings"};
  if (shape == SHAPE_type)
    add_name(out, types, sizeof types / sizeof *types, value);
  else if (shape == SHAPE_array_type)
    add_name(out, arrays, sizeof arrays / sizeof *arrays, value);
  else if (shape == SHAPE_key_mode)
    add_name(out, modes, 2, value);
  else
    add_name(out, conversions, 2, value);
}

static void add_size(seam_text *out, size_t size) {
  text_add(out, size <= LARGEST_INTEGER ? "%" PRIu64 : "\"%" PRIu64 "\"", (uint64_t)size);
}

static void add_error_info(seam_text *out, const napi_extended_error_info *info) {
  text_add(out, "{\"error_code\":\"%s\",\"error_message\":", seam_status_name(info->error_code));
  add_text(out, info->error_message, NULL, NAPI_AUTO_LENGTH);
  text_add(out, "}");
}

static void add_version(seam_text *out, const napi_node_version *v) {
  text_add(out, "\"%u.%u.%u\"", (unsigned)v->major, (unsigned)v->minor, (unsigned)v->patch);
}

void text_add_value(seam_text *out, int kind, const void *at, size_t count) {
  seam_shape shape = kind_table[kind].shape;
  const void *pointer = NULL;
  bool is_pointer = shape == SHAPE_presence || shape == SHAPE_handle || shape == SHAPE_chosen ||
                    shape == SHAPE_type_tag || shape == SHAPE_error_info ||
                    shape == SHAPE_version || shape == SHAPE_string;
  if (is_pointer)
    memcpy(&pointer, at, sizeof pointer);
  if (shape == SHAPE_chosen)
    text_add_chosen(out, pointer);
  else if (is_pointer && (pointer == NULL || shape == SHAPE_presence || shape == SHAPE_handle))
    text_add(out, "\"%s\"", seam_presence(pointer));
  else if (shape == SHAPE_type_tag)
    text_add(out, "\"%" PRIx64 ":%" PRIx64 "\"", ((const napi_type_tag *)pointer)->lower,
             ((const napi_type_tag *)pointer)->upper);
  else if (shape == SHAPE_error_info)
    add_error_info(out, (const napi_extended_error_info *)pointer);
  else if (shape == SHAPE_version)
    add_version(out, (const napi_node_version *)pointer);
  else if (shape == SHAPE_string)
    add_text(out, (const char *)pointer, NULL, NAPI_AUTO_LENGTH);
  else if (shape == SHAPE_text)
    add_text(out, (const char *)at, NULL, count);
  else if (shape == SHAPE_text16)
    add_text(out, NULL, (const char16_t *)at, count);
  else if (shape == SHAPE_words)
    add_words(out, (const uint64_t *)at, count);
  else if (shape == SHAPE_int32)
    text_add(out, "%" PRId32, *(const int32_t *)at);
  else if (shape == SHAPE_uint32)
    text_add(out, "%" PRIu32, *(const uint32_t *)at);
  else if (shape == SHAPE_int64) {
    int64_t number = *(const int64_t *)at;
    bool exact = number <= LARGEST_INTEGER && number >= -LARGEST_INTEGER;
    text_add(out, exact ? "%" PRId64 : "\"%" PRId64 "\"", number);
  } else if (shape == SHAPE_uint64) {
    uint64_t number = *(const uint64_t *)at;
    text_add(out, number <= LARGEST_INTEGER ? "%" PRIu64 : "\"%" PRIu64 "\"", number);
  } else if (shape == SHAPE_number)
    add_number(out, *(const double *)at);
  else if (shape == SHAPE_flag)
    add_flag(out, *(const unsigned char *)at);
  else if (shape == SHAPE_length && *(const size_t *)at == NAPI_AUTO_LENGTH)
    text_add(out, "\"auto\"");
  else if (shape == SHAPE_size || shape == SHAPE_length)
    add_size(out, *(const size_t *)at);
  else
    add_enumerator(out, shape, *(const int *)at);
}
