/* Calls that ask what a value is. What they write is on the trace. */
#define READS(name, type)                                                                          \
  static void op_##name(const operands *o) {                                                       \
    type result;                                                                                   \
    name(o->env, o->a, &result);                                                                   \
  }

READS(napi_typeof, napi_valuetype)
READS(napi_get_value_double, double)
READS(napi_get_value_int32, int32_t)
READS(napi_get_value_uint32, uint32_t)
READS(napi_get_value_int64, int64_t)
READS(napi_get_value_bool, bool)
READS(napi_get_array_length, uint32_t)
READS(napi_get_date_value, double)
READS(napi_is_array, bool)
READS(napi_is_date, bool)
READS(napi_is_error, bool)
READS(napi_is_promise, bool)
READS(napi_is_arraybuffer, bool)
READS(napi_is_typedarray, bool)
READS(napi_is_dataview, bool)
READS(napi_is_detached_arraybuffer, bool)

static void op_napi_get_value_bigint_int64(const operands *o) {
  int64_t result;
  bool lossless;
  napi_get_value_bigint_int64(o->env, o->a, &result, &lossless);
}

static void op_napi_get_value_bigint_uint64(const operands *o) {
  uint64_t result;
  bool lossless;
  napi_get_value_bigint_uint64(o->env, o->a, &result, &lossless);
}

/* A copy of the value goes into a slot, made of what was read. */
static void op_napi_get_value_bigint_words(const operands *o) {
  uint64_t words[4] = {0};
  size_t count = sizeof words / sizeof *words;
  int sign = 0;
  napi_value copy = NULL;
  napi_status status = napi_get_value_bigint_words(o->env, o->a, &sign, &count, words);
  if (status == napi_ok && count <= sizeof words / sizeof *words)
    status = napi_create_bigint_words(o->env, sign, count, words, &copy);
  keep(o, status, copy);
}

/* The same for the first units of a text, where there is room for all of them. */
#define READS_TEXT(encoding, unit)                                                                 \
  static void op_napi_get_value_string_##encoding(const operands *o) {                             \
    unit text[MOST_UNITS];                                                                         \
    size_t length = 0, size = o->n % MOST_UNITS;                                                   \
    napi_value copy = NULL;                                                                        \
    napi_status status =                                                                           \
        napi_get_value_string_##encoding(o->env, o->a, size > 0 ? text : NULL, size, &length);     \
    if (status == napi_ok && size > 0 && length < size)                                            \
      napi_create_string_##encoding(o->env, text, length, &copy);                                  \
    keep(o, status, copy);                                                                         \
  }

READS_TEXT(utf8, char)
READS_TEXT(latin1, char)
READS_TEXT(utf16, char16_t)
