/* References and scopes. */
static void op_napi_create_reference(const operands *o) {
  napi_ref made = NULL;
  if (referenced == REFERENCES)
    return;
  napi_status status = napi_create_reference(o->env, o->a, o->n % 3, &made);
  references[referenced++] = status == napi_ok ? made : NULL;
}

static napi_ref *reference_of(const operands *o) {
  napi_ref *one = referenced > 0 ? &references[o->n % referenced] : NULL;
  return one != NULL && *one != NULL ? one : NULL;
}

static void op_napi_reference_ref(const operands *o) {
  const napi_ref *one = reference_of(o);
  uint32_t count;
  if (one != NULL)
    napi_reference_ref(o->env, *one, &count);
}

static void op_napi_reference_unref(const operands *o) {
  const napi_ref *one = reference_of(o);
  uint32_t count;
  if (one != NULL)
    napi_reference_unref(o->env, *one, &count);
}

static void op_napi_get_reference_value(const operands *o) {
  const napi_ref *one = reference_of(o);
  napi_value made = NULL;
  napi_status status = one != NULL ? napi_get_reference_value(o->env, *one, &made) : napi_ok;
  keep(o, status, made);
}

static void op_napi_delete_reference(const operands *o) {
  napi_ref *one = reference_of(o);
  if (one == NULL)
    return;
  napi_delete_reference(o->env, *one);
  *one = NULL;
}

/* Once or twice. */
static void op_napi_escape_handle(const operands *o) {
  napi_escapable_handle_scope scope;
  napi_value made = NULL, again = NULL;
  napi_status status = napi_open_escapable_handle_scope(o->env, &scope);
  if (status == napi_ok) {
    status = napi_escape_handle(o->env, scope, o->a, &made);
    if (o->n % 2 != 0)
      napi_escape_handle(o->env, scope, o->b, &again);
    napi_close_escapable_handle_scope(o->env, scope);
  }
  keep(o, status, made);
}
