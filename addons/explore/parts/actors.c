/* What an actor does with functions, as long as it may: the duties of callers are kept here. */

static bool begin_use(const actor *a, int index) {
  function *f = &program.functions[index];
  mutex_lock(&program_lock);
  bool may = f->tsfn != NULL && a->holds[index] > 0 && !a->done[index] && !f->gone;
  if (may && a != &program.javascript)
    f->users++;
  mutex_unlock(&program_lock);
  return may;
}

static void end_use(actor *a, int index, bool hold_ended, bool done) {
  function *f = &program.functions[index];
  mutex_lock(&program_lock);
  if (a != &program.javascript)
    f->users--;
  if (hold_ended)
    a->holds[index]--;
  if (done) {
    a->done[index] = true;
    if (a != &program.javascript) {
      f->left += a->holds[index];
      a->holds[index] = 0;
    }
  }
  condition_wake_all(&program_changed);
  mutex_unlock(&program_lock);
}

static void open_gate(int count) {
  mutex_lock(&program_lock);
  openings += count;
  condition_wake_all(&program_changed);
  mutex_unlock(&program_lock);
}

static void wait_at_gate(int count) {
  mutex_lock(&program_lock);
  while (openings < count)
    condition_wait(&program_changed, &program_lock);
  mutex_unlock(&program_lock);
}

/* A few steps, or a time slice: it changes who comes first, and decides nothing. */
static void pause_for(int value) {
  if (value > 9)
    pause_ms(value - 9);
  for (volatile int i = 0; value <= 9 && i < 100 << value; i++)
    ;
}

/* Returns whether the function said that it is closing. */
static bool call(actor *a, int index, bool null, napi_threadsafe_function_call_mode mode) {
  int item = null ? 0 : 1000 * (a->number + 1) + ++a->items;
  return napi_call_threadsafe_function(program.functions[index].tsfn, ITEM(item), mode) ==
         napi_closing;
}

static bool call_many(actor *a, int index, int count) {
  bool closing = false;
  for (int i = 0; i < count && !closing; i++)
    closing = call(a, index, false, napi_tsfn_nonblocking);
  return closing;
}

static void acquire(actor *a, int index) {
  bool got = napi_acquire_threadsafe_function(program.functions[index].tsfn) == napi_ok;
  mutex_lock(&program_lock);
  a->holds[index] += got;
  mutex_unlock(&program_lock);
}

static void leave(int index) {
  mutex_lock(&program_lock);
  program.functions[index].left++;
  mutex_unlock(&program_lock);
}

static void use(actor *a, napi_env env, const operation *o) {
  int i = o->function;
  napi_threadsafe_function tsfn = program.functions[i].tsfn;
  bool closing = false, ended = false;
  void *context;
  /* On its own thread a blocking call may wait for itself, unless the queue is never full. */
  bool blocks =
      o->kind == CALL_BLOCKING && (a != &program.javascript || program.functions[i].capacity == 0);
  if (o->kind == CALL || o->kind == CALL_BLOCKING || o->kind == CALL_WITH_NULL)
    closing =
        call(a, i, o->kind == CALL_WITH_NULL, blocks ? napi_tsfn_blocking : napi_tsfn_nonblocking);
  else if (o->kind == CALL_MANY)
    closing = call_many(a, i, o->value);
  else if (o->kind == ACQUIRE)
    acquire(a, i);
  else if (o->kind == CONTEXT)
    napi_get_threadsafe_function_context(tsfn, &context);
  else if (o->kind == REF && env != NULL && !program.lets_go)
    napi_ref_threadsafe_function(env, tsfn);
  else if (o->kind == UNREF && env != NULL)
    napi_unref_threadsafe_function(env, tsfn);
  else if ((ended = o->kind == RELEASE || o->kind == ABORT))
    napi_release_threadsafe_function(tsfn, o->kind == ABORT ? napi_tsfn_abort : napi_tsfn_release);
  else if ((ended = o->kind == LEAVE))
    leave(i);
  if (o->kind == REF || o->kind == UNREF)
    program.functions[i].unreferenced = o->kind == UNREF;
  end_use(a, i, closing || ended, closing);
}

/* What is pending already stays. */
static void throw_error(napi_env env) {
  bool pending = true;
  napi_is_exception_pending(env, &pending);
  if (!pending && napi_throw_error(env, NULL, "left by the callback") == napi_ok)
    note("throws");
}

/* The environment and the function of an item are there in its callback alone. */
static void perform(actor *a, napi_env env, napi_value js_callback, const operation *o) {
  if (o->kind == PAUSE)
    pause_for(o->value);
  else if (o->kind == OPEN)
    open_gate(1);
  else if (o->kind == WAIT)
    wait_at_gate(o->value);
  else if (o->kind == THROW && env != NULL)
    throw_error(env);
  else if (o->kind == RUN_JS && env != NULL && js_callback != NULL)
    call_with_item(env, js_callback, NULL, ITEM(o->function));
  else if (o->kind < PAUSE || (o->kind == LEAVE && !program.lets_go))
    if (begin_use(a, o->function))
      use(a, env, o);
}

static void perform_all(actor *a, napi_env env, napi_value js_callback, operations list) {
  for (int i = 0; i < list.count; i++)
    perform(a, env, js_callback, &program.all[list.first + i]);
}

/* All the holds that it still has; those of a function that it may not use any more stay. */
static void release_all(actor *a) {
  for (int i = 0; i < program.function_count; i++)
    while (begin_use(a, i)) {
      napi_release_threadsafe_function(program.functions[i].tsfn, napi_tsfn_release);
      end_use(a, i, true, false);
    }
}
