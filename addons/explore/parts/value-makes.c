/* Calls that make a value. */
#define MAKES(name, ...)                                                                           \
  static void op_##name(const operands *o) {                                                       \
    napi_value made = NULL;                                                                        \
    napi_status status = name(o->env, __VA_ARGS__, &made);                                         \
    keep(o, status, made);                                                                         \
  }

MAKES(napi_coerce_to_bool, o->a)
MAKES(napi_coerce_to_number, o->a)
MAKES(napi_coerce_to_string, o->a)
MAKES(napi_coerce_to_object, o->a)
MAKES(napi_create_int32, (int32_t)(o->n * 0x9e3779b9u))
MAKES(napi_create_uint32, o->n * 0x9e3779b9u)
MAKES(napi_create_int64, (int64_t)(o->n * 0x9e3779b97f4a7c15u))
MAKES(napi_create_double, o->n / 8.0 - 1)
MAKES(napi_create_bigint_int64, (int64_t)(o->n * 0x9e3779b97f4a7c15u))
MAKES(napi_create_bigint_uint64, o->n * 0x9e3779b97f4a7c15u)
MAKES(napi_create_date, o->n * 1e9)
MAKES(napi_create_array_with_length, o->n)
MAKES(napi_create_symbol, o->a)
MAKES(napi_create_error, o->n % 2 != 0 ? o->b : NULL, o->a)
MAKES(napi_create_type_error, o->n % 2 != 0 ? o->b : NULL, o->a)
MAKES(napi_create_range_error, o->n % 2 != 0 ? o->b : NULL, o->a)

static void op_napi_create_object(const operands *o) {
  napi_value made = NULL;
  napi_status status = napi_create_object(o->env, &made);
  keep(o, status, made);
}

static void op_napi_create_array(const operands *o) {
  napi_value made = NULL;
  napi_status status = napi_create_array(o->env, &made);
  keep(o, status, made);
}
