/* Calls of functions and scripts, and the exceptions that come of them. */
static void op_napi_call_function(const operands *o) {
  napi_value arguments[] = {o->b, slot(o->n), o->first}, made = NULL;
  napi_status status =
      napi_call_function(o->env, new_undefined(o->env), o->a, o->m % 4, arguments, &made);
  keep(o, status, made);
}

static void op_napi_new_instance(const operands *o) {
  napi_value made = NULL;
  napi_status status = napi_new_instance(o->env, o->a, o->m % 2, &o->b, &made);
  keep(o, status, made);
}

/* It calls its first argument with the others, unless that goes too deep, and returns its second,
 * for which it asks when it is back. */
static napi_value native(napi_env env, napi_callback_info info) {
  napi_value before[3], after[3], undefined = new_undefined(env), made;
  napi_valuetype type = napi_undefined;
  size_t count = 3;
  if (napi_get_cb_info(env, info, &count, before, NULL, NULL) == napi_ok && entered < 2)
    napi_typeof(env, before[0], &type);
  if (type == napi_function) {
    entered++;
    napi_status status = napi_call_function(env, undefined, before[0], 2, before + 1, &made);
    entered--;
    if (status != napi_ok)
      return NULL;
  }
  count = 3;
  return napi_get_cb_info(env, info, &count, after, NULL, NULL) == napi_ok ? after[1] : NULL;
}

static void op_napi_create_function(const operands *o) {
  napi_value made = NULL;
  napi_status status =
      napi_create_function(o->env, "native", NAPI_AUTO_LENGTH, native, NULL, &made);
  keep(o, status, made);
}

static const char *const scripts[] = {"1 + 1", "throw 5", "'a'", "({ a: 1 })", "(", "null.a"};

static void op_napi_run_script(const operands *o) {
  napi_value made = NULL;
  napi_status status = napi_run_script(o->env, new_text(o->env, scripts[o->n % 6]), &made);
  keep(o, status, made);
}

static void op_napi_throw(const operands *o) {
  napi_throw(o->env, o->a);
}

static void op_napi_throw_error(const operands *o) {
  if (o->n % 3 == 0)
    napi_throw_error(o->env, NULL, "thrown");
  else if (o->n % 3 == 1)
    napi_throw_type_error(o->env, "CODE", "thrown");
  else
    napi_throw_range_error(o->env, "CODE", "thrown");
}

static void op_napi_is_exception_pending(const operands *o) {
  bool flag;
  napi_is_exception_pending(o->env, &flag);
}

static void op_napi_get_and_clear_last_exception(const operands *o) {
  napi_value made = NULL;
  napi_status status = napi_get_and_clear_last_exception(o->env, &made);
  keep(o, status, made);
}
