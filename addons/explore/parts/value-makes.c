/* Calls that make a value. */
#define MAKES(name, ...)                                                                           \
  static void op_##name(const operands *o) {                                                       \
    napi_value made = NULL;                                                                        \
    napi_status status = napi_##name(o->env, __VA_ARGS__, &made);                                  \
    keep(o, status, made);                                                                         \
  }

MAKES(coerce_to_bool, o->a)
MAKES(coerce_to_number, o->a)
MAKES(coerce_to_string, o->a)
MAKES(coerce_to_object, o->a)
MAKES(create_int32, (int32_t)(o->n * 0x9e3779b9u))
MAKES(create_uint32, o->n * 0x9e3779b9u)
MAKES(create_int64, (int64_t)(o->n * 0x9e3779b97f4a7c15u))
MAKES(create_double, o->n / 8.0 - 1)
MAKES(create_bigint_int64, (int64_t)(o->n * 0x9e3779b97f4a7c15u))
MAKES(create_bigint_uint64, o->n * 0x9e3779b97f4a7c15u)
MAKES(create_date, o->n * 1e9)
MAKES(create_array_with_length, o->n)
MAKES(create_symbol, o->a)
MAKES(create_error, o->n % 2 != 0 ? o->b : NULL, o->a)
MAKES(create_type_error, o->n % 2 != 0 ? o->b : NULL, o->a)
MAKES(create_range_error, o->n % 2 != 0 ? o->b : NULL, o->a)

static void op_create_object(const operands *o) {
  napi_value made = NULL;
  napi_status status = napi_create_object(o->env, &made);
  keep(o, status, made);
}

static void op_create_array(const operands *o) {
  napi_value made = NULL;
  napi_status status = napi_create_array(o->env, &made);
  keep(o, status, made);
}
