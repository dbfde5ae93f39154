#define SEAM_ITSELF /* join_later() needs a thread-safe function that is not on the trace */
#include "conformance.h"
#include "lookup.h"

#include <stdio.h>
#include <string.h>

void conformance_must(napi_status status, const char *call, const char *file, int line) {
  char name[64];
  if (status == napi_ok)
    return;
  snprintf(name, sizeof name, "%.*s", (int)strcspn(call, "("), call);
  trace_broken(name, seam_status_name(status), file, line);
}

static napi_value do_nothing(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  return NULL;
}

napi_value new_text(napi_env env, const char *text) {
  napi_value value;
  MUST(napi_create_string_utf8(env, text, NAPI_AUTO_LENGTH, &value));
  return value;
}

napi_threadsafe_function conformance_tsfn_create(napi_env env, tsfn_options o) {
  napi_threadsafe_function tsfn;
  napi_value name, func = o.func;
  MUST(napi_create_string_utf8(env, "conformance", NAPI_AUTO_LENGTH, &name));
  if (func ==
      NULL) /* old runtimes refuse to go without one, which is the matter of one rule, not of all */
    MUST(napi_create_function(env, NULL, 0, do_nothing, NULL, &func));
  MUST(seam_create(env, func, o.async_resource, name, o.max_queue_size,
                   o.initial_thread_count != 0 ? o.initial_thread_count : 1, o.finalize_data,
                   o.finalize, o.context, o.call_js, &tsfn));
  return tsfn;
}

void ignore_item(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)env, (void)js_callback, (void)context, (void)item;
}

void ignore_finalize(napi_env env, void *data, void *hint) {
  (void)env, (void)data, (void)hint;
}

void call_with_item(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)context;
  napi_value undefined, number;
  /* None of these is a MUST: at the end of an environment they may be refused, and a pending
   * exception is up to the rule. */
  if (env != NULL && napi_get_undefined(env, &undefined) == napi_ok &&
      napi_create_int32(env, ITEM_NUMBER(item), &number) == napi_ok)
    napi_call_function(env, undefined, js_callback, 1, &number, NULL);
}

static void pause_and_release(void *tsfn) {
  pause_ms(5);
  seam_release((napi_threadsafe_function)tsfn, napi_tsfn_release);
}

void release_later(napi_threadsafe_function tsfn) {
  static thread holder;
  thread_start(&holder, "holder", pause_and_release, tsfn);
}

typedef struct {
  thread self, *threads;
  int count;
  napi_threadsafe_function keeps_alive;
  void (*then)(napi_env env);
} joiner;

static void join_and_release(void *argument) {
  joiner *j = (joiner *)argument;
  for (int i = 0; i < j->count; i++)
    thread_join(&j->threads[i]);
  if (j->then != NULL)
    napi_call_threadsafe_function(j->keeps_alive, j, napi_tsfn_nonblocking);
  napi_release_threadsafe_function(j->keeps_alive, napi_tsfn_release);
}

static void go_on_after_join(napi_env env, napi_value js_callback, void *context, void *item) {
  const joiner *j = item;
  (void)js_callback, (void)context;
  if (env != NULL)
    j->then(env);
}

void join_later(napi_env env, thread *threads, int count) {
  join_then(env, threads, count, NULL);
}

void join_then(napi_env env, thread *threads, int count, void (*then)(napi_env env)) {
  napi_value name, func;
  joiner *j = (joiner *)calloc(1, sizeof *j);
  j->threads = threads;
  j->count = count;
  j->then = then;
  MUST(napi_create_string_utf8(env, "joiner", NAPI_AUTO_LENGTH, &name));
  MUST(napi_create_function(env, NULL, 0, do_nothing, NULL, &func));
  MUST(napi_create_threadsafe_function(env, func, NULL, name, 0, 1, NULL, NULL, NULL,
                                       go_on_after_join, &j->keeps_alive));
  thread_start(&j->self, "joiner", join_and_release, j);
}

typedef struct {
  napi_async_work work;
  void (*action)(napi_env env);
} later;

static void execute_nothing(napi_env env, void *data) {
  (void)env, (void)data;
}

static void act(napi_env env, napi_status status, void *data) {
  later *l = (later *)data;
  (void)status;
  l->action(env);
  MUST(napi_delete_async_work(env, l->work));
  free(l);
}

void run_later(napi_env env, void (*action)(napi_env env)) {
  later *l = (later *)calloc(1, sizeof *l);
  l->action = action;
  MUST(
      napi_create_async_work(env, NULL, new_text(env, "later"), execute_nothing, act, l, &l->work));
  MUST(napi_queue_async_work(env, l->work));
}

static napi_value argument_at(napi_env env, napi_callback_info info, size_t index) {
  napi_value arguments[2];
  size_t count = 2;
  MUST(napi_get_cb_info(env, info, &count, arguments, NULL, NULL));
  return arguments[index];
}

napi_value first_argument(napi_env env, napi_callback_info info) {
  return argument_at(env, info, 0);
}

napi_value second_argument(napi_env env, napi_callback_info info) {
  return argument_at(env, info, 1);
}

void get_arguments(napi_env env, napi_callback_info info, napi_value *arguments, size_t count) {
  MUST(napi_get_cb_info(env, info, &count, arguments, NULL, NULL));
}

uint32_t number_of(napi_env env, napi_value number) {
  uint32_t result;
  MUST(napi_get_value_uint32(env, number, &result));
  return result;
}

napi_value new_undefined(napi_env env) {
  napi_value undefined;
  MUST(napi_get_undefined(env, &undefined));
  return undefined;
}

napi_value new_list(napi_env env, const napi_value *values, uint32_t count) {
  napi_value list;
  MUST(napi_create_array_with_length(env, count, &list));
  for (uint32_t i = 0; i < count; i++)
    if (values[i] != NULL)
      MUST(napi_set_element(env, list, i, values[i]));
  return list;
}

napi_value take_exception(napi_env env) {
  napi_value exception = NULL;
  bool pending;
  MUST(napi_is_exception_pending(env, &pending));
  if (pending)
    MUST(napi_get_and_clear_last_exception(env, &exception));
  return exception;
}

void note_bytes(const char *name, const void *bytes, size_t size) {
  char digits[2 * 256 + 1] = "";
  for (size_t i = 0; i < size && i < 256; i++)
    snprintf(digits + 2 * i, 3, "%02x", ((const unsigned char *)bytes)[i]);
  trace("note", "\"name\":\"%s\",\"bytes\":\"%s\"", name, digits);
}

napi_value conformance_without_env(napi_env env, napi_callback_info info, call_table table) {
  napi_value given[MOST_GIVEN];
  get_arguments(env, info, given, MOST_GIVEN);
  table(NULL, given);
  return NULL;
}

napi_value conformance_pending(napi_env env, napi_callback_info info, call_table table) {
  napi_value given[1 + MOST_GIVEN];
  get_arguments(env, info, given, 1 + MOST_GIVEN);
  MUST(napi_throw(env, given[0]));
  table(env, given + 1);
  return NULL;
}

typedef struct {
  call_table table;
  napi_ref given[MOST_GIVEN], wrapped;
} table_at_end;

static void call_at_end(napi_env env, void *data, void *hint) {
  const table_at_end *t = (const table_at_end *)data;
  napi_value given[MOST_GIVEN];
  (void)hint;
  for (int i = 0; i < MOST_GIVEN; i++)
    if (napi_get_reference_value(env, t->given[i], &given[i]) != napi_ok || given[i] == NULL)
      return;
  t->table(env, given);
}

napi_value conformance_ended(napi_env env, napi_callback_info info, call_table table) {
  table_at_end *t = (table_at_end *)calloc(1, sizeof *t);
  napi_value given[MOST_GIVEN], wrapped;
  get_arguments(env, info, given, MOST_GIVEN);
  t->table = table;
  for (int i = 0; i < MOST_GIVEN; i++)
    MUST(napi_create_reference(env, given[i], 1, &t->given[i]));
  MUST(napi_create_object(env, &wrapped));
  MUST(napi_wrap(env, wrapped, t, call_at_end, NULL, NULL));
  MUST(napi_create_reference(env, wrapped, 1, &t->wrapped));
  return NULL;
}

bool runtime_has(const char *function) {
  void *known = NULL;
  return seam_find(function, &known) != NULL;
}

/* The main thread loads the addon before any worker does. */
static void name_javascript_thread(void) {
  static mutex lock = MUTEX_INIT;
  static int main_is_named = 0;
  mutex_lock(&lock);
  thread_set_name(main_is_named ? "worker" : "js");
  main_is_named = 1;
  mutex_unlock(&lock);
}

static void export_function(napi_env env, napi_value exports, const char *name, napi_callback run) {
  napi_value function;
  MUST(napi_create_function(env, name, NAPI_AUTO_LENGTH, run, NULL, &function));
  MUST(napi_set_named_property(env, exports, name, function));
}

napi_value conformance_init(napi_env env, napi_value exports, const conformance_export *exported,
                            size_t count) {
  name_javascript_thread();
  for (size_t i = 0; i < count; i++)
    export_function(env, exports, exported[i].name, exported[i].callback);
  return exports;
}
