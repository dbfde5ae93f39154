/* Array buffers, and views of them. */
static void op_napi_create_arraybuffer(const operands *o) {
  napi_value made = NULL;
  void *data;
  napi_status status = napi_create_arraybuffer(o->env, o->n, &data, &made);
  keep(o, status, made);
}

static void op_napi_get_arraybuffer_info(const operands *o) {
  size_t length;
  napi_get_arraybuffer_info(o->env, o->a, NULL, &length);
}

static void op_napi_detach_arraybuffer(const operands *o) {
  napi_detach_arraybuffer(o->env, o->a);
}

static void op_napi_create_typedarray(const operands *o) {
  static const napi_typedarray_type types[] = {napi_int8_array, napi_uint16_array,
                                               napi_float64_array, napi_bigint64_array};
  napi_value made = NULL;
  napi_status status = napi_create_typedarray(o->env, types[o->m % 4], o->m / 4, o->a, o->n, &made);
  keep(o, status, made);
}

static void op_napi_get_typedarray_info(const operands *o) {
  napi_typedarray_type type;
  size_t length, offset;
  napi_get_typedarray_info(o->env, o->a, &type, &length, NULL, NULL, &offset);
}

static void op_napi_create_dataview(const operands *o) {
  napi_value made = NULL;
  napi_status status = napi_create_dataview(o->env, o->m, o->a, o->n, &made);
  keep(o, status, made);
}

static void op_napi_get_dataview_info(const operands *o) {
  size_t length, offset;
  napi_get_dataview_info(o->env, o->a, &length, NULL, NULL, &offset);
}
