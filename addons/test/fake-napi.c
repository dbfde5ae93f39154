#define NAPI_VERSION 8
#include "fake-napi.h"
#include "thread.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#define MOST_ITEMS 4096
#define MOST_FUNCTIONS 16
#define MOST_VALUES 8192

typedef struct {
  bool used, closing, finalized;
  size_t holds, limit, first, count;
  void *items[MOST_ITEMS];
  void *context, *data;
  napi_finalize finalize;
  napi_threadsafe_function_call_js call_js;
  napi_value func;
} function;

static mutex lock = MUTEX_INIT;
static condition changed = CONDITION_INIT;
static function *functions[MOST_FUNCTIONS];
static fake_value *values[MOST_VALUES];
static int function_count = 0, value_count = 0, calls = 0;

napi_value fake_new(const char *text, int number) {
  fake_value *value = calloc(1, sizeof *value);
  assert(value != NULL && value_count < MOST_VALUES);
  value->text = text;
  value->number = number;
  values[value_count++] = value;
  return (napi_value)value;
}

void fake_free_values(void) {
  while (value_count > 0)
    free(values[--value_count]);
}

int fake_calls(void) {
  return calls;
}

napi_value fake_member(napi_value object, const char *name) {
  const fake_value *o = (const fake_value *)object;
  for (int i = 0; i < o->member_count; i++)
    if (strcmp(o->members[i].name, name) == 0)
      return o->members[i].value;
  return NULL;
}

napi_value fake_call(napi_env env, napi_value func, napi_value argument) {
  return ((const fake_value *)func)->run(env, (napi_callback_info)argument);
}

static function *next_ready(void) {
  for (int i = 0; i < function_count; i++) {
    function *f = functions[i];
    if (!f->finalized && (f->count > 0 || f->closing || f->holds == 0))
      return f;
  }
  return NULL;
}

static bool all_finalized(void) {
  for (int i = 0; i < function_count; i++)
    if (!functions[i]->finalized)
      return false;
  return true;
}

/* Under the lock, which it leaves while the addon's own callbacks run. */
static void run_one(napi_env env, function *f) {
  if (f->count > 0) {
    void *item = f->items[f->first];
    bool live = !f->closing;
    f->first = (f->first + 1) % MOST_ITEMS;
    f->count--;
    condition_wake_all(&changed);
    mutex_unlock(&lock);
    if (f->call_js != NULL)
      f->call_js(live ? env : NULL, live ? f->func : NULL, f->context, item);
  } else {
    f->closing = f->finalized = true;
    mutex_unlock(&lock);
    if (f->finalize != NULL)
      f->finalize(env, f->data, f->context);
  }
  mutex_lock(&lock);
}

void fake_loop(napi_env env) {
  mutex_lock(&lock);
  while (!all_finalized()) {
    function *f = next_ready();
    if (f != NULL)
      run_one(env, f);
    else
      condition_wait(&changed, &lock);
  }
  while (function_count > 0)
    free(functions[--function_count]);
  mutex_unlock(&lock);
}

napi_status napi_create_threadsafe_function(napi_env env, napi_value func, napi_value resource,
                                            napi_value name, size_t max_queue_size,
                                            size_t thread_count, void *data, napi_finalize finalize,
                                            void *context, napi_threadsafe_function_call_js call_js,
                                            napi_threadsafe_function *result) {
  (void)resource;
  if (env == NULL || name == NULL || thread_count == 0 || result == NULL)
    return napi_invalid_arg;
  function *f = calloc(1, sizeof *f);
  assert(f != NULL);
  f->holds = thread_count;
  f->limit = max_queue_size != 0 ? max_queue_size : MOST_ITEMS;
  f->context = context;
  f->data = data;
  f->finalize = finalize;
  f->call_js = call_js;
  f->func = func;
  mutex_lock(&lock);
  assert(function_count < MOST_FUNCTIONS);
  functions[function_count++] = f;
  mutex_unlock(&lock);
  *result = (napi_threadsafe_function)f;
  return napi_ok;
}

napi_status napi_get_threadsafe_function_context(napi_threadsafe_function func, void **result) {
  *result = ((function *)func)->context;
  return napi_ok;
}

#ifdef FAKE_LOOKS_BEFORE_LOCK
/* The lock is let go as soon as the look is over, and it is some time until it is taken again. */
static bool was_full(function *f) {
  mutex_lock(&lock);
  bool full = f->count >= f->limit;
  mutex_unlock(&lock);
  for (volatile int i = 0; i < 500; i++)
    ;
  return full;
}
#endif

napi_status napi_call_threadsafe_function(napi_threadsafe_function func, void *data,
                                          napi_threadsafe_function_call_mode mode) {
  function *f = (function *)func;
  napi_status status = napi_ok;
#ifdef FAKE_LOOKS_BEFORE_LOCK
  (void)mode; /* nobody waits for room */
  bool is_full = was_full(f);
#endif
  mutex_lock(&lock);
#ifndef FAKE_LOOKS_BEFORE_LOCK
  while (f->count >= f->limit && !f->closing && mode == napi_tsfn_blocking)
    condition_wait(&changed, &lock);
  bool is_full = f->count >= f->limit;
#endif
  if (f->closing) {
    f->holds--;
    status = napi_closing;
  } else if (is_full) {
    status = napi_queue_full;
  } else {
    f->items[(f->first + f->count++) % MOST_ITEMS] = data;
  }
  condition_wake_all(&changed);
  mutex_unlock(&lock);
  return status;
}

napi_status napi_acquire_threadsafe_function(napi_threadsafe_function func) {
  function *f = (function *)func;
  mutex_lock(&lock);
  napi_status status = f->closing ? napi_closing : napi_ok;
  if (status == napi_ok)
    f->holds++;
  mutex_unlock(&lock);
  return status;
}

napi_status napi_release_threadsafe_function(napi_threadsafe_function func,
                                             napi_threadsafe_function_release_mode mode) {
  function *f = (function *)func;
  mutex_lock(&lock);
  f->holds--;
  f->closing = f->closing || mode == napi_tsfn_abort;
  condition_wake_all(&changed);
  mutex_unlock(&lock);
  return napi_ok;
}

napi_status napi_ref_threadsafe_function(napi_env env, napi_threadsafe_function func) {
  return env != NULL && func != NULL ? napi_ok : napi_invalid_arg;
}

napi_status napi_unref_threadsafe_function(napi_env env, napi_threadsafe_function func) {
  return napi_ref_threadsafe_function(env, func);
}

napi_status napi_create_string_utf8(napi_env env, const char *text, size_t size, napi_value *out) {
  (void)env, (void)size;
  *out = fake_new(text, 0);
  return napi_ok;
}

napi_status napi_create_function(napi_env env, const char *name, size_t size, napi_callback run,
                                 void *data, napi_value *out) {
  (void)env, (void)size, (void)data;
  *out = fake_new(name, 0);
  ((fake_value *)*out)->run = run;
  return napi_ok;
}

napi_status napi_create_int32(napi_env env, int32_t number, napi_value *out) {
  (void)env;
  *out = fake_new(NULL, number);
  return napi_ok;
}

napi_status napi_get_undefined(napi_env env, napi_value *out) {
  return napi_create_int32(env, 0, out);
}

napi_status napi_get_cb_info(napi_env env, napi_callback_info info, size_t *count, napi_value *args,
                             napi_value *receiver, void **data) {
  (void)env, (void)receiver, (void)data;
  *count = 1;
  args[0] = (napi_value)info;
  return napi_ok;
}

napi_status napi_get_value_string_utf8(napi_env env, napi_value value, char *text, size_t size,
                                       size_t *length) {
  (void)env, (void)length;
  strncpy(text, ((fake_value *)value)->text, size - 1);
  text[size - 1] = '\0';
  return napi_ok;
}

napi_status napi_get_value_bool(napi_env env, napi_value value, bool *is) {
  (void)env;
  *is = ((fake_value *)value)->number != 0;
  return napi_ok;
}

napi_status napi_set_named_property(napi_env env, napi_value object, const char *name,
                                    napi_value value) {
  fake_value *o = (fake_value *)object;
  (void)env;
  assert(o->member_count < MOST_EXPORTS);
  o->members[o->member_count].name = name;
  o->members[o->member_count++].value = value;
  return napi_ok;
}

napi_status napi_call_function(napi_env env, napi_value receiver, napi_value func, size_t count,
                               const napi_value *args, napi_value *result) {
  (void)env, (void)receiver, (void)func, (void)args, (void)result;
  assert(count == 1);
  calls++;
  return napi_ok;
}

/* Nothing throws here, so that there is no exception to keep or to raise. */

napi_status napi_is_exception_pending(napi_env env, bool *is) {
  (void)env;
  *is = false;
  return napi_ok;
}

napi_status napi_get_and_clear_last_exception(napi_env env, napi_value *out) {
  return napi_get_undefined(env, out);
}

napi_status napi_throw(napi_env env, napi_value exception) {
  (void)env, (void)exception;
  return napi_generic_failure;
}

napi_status napi_fatal_exception(napi_env env, napi_value exception) {
  return napi_throw(env, exception);
}

napi_status napi_create_reference(napi_env env, napi_value value, uint32_t count, napi_ref *out) {
  (void)env, (void)count;
  *out = (napi_ref)value;
  return napi_ok;
}

napi_status napi_get_reference_value(napi_env env, napi_ref reference, napi_value *out) {
  (void)env;
  *out = (napi_value)reference;
  return napi_ok;
}

napi_status napi_delete_reference(napi_env env, napi_ref reference) {
  (void)env, (void)reference;
  return napi_ok;
}

napi_status napi_add_env_cleanup_hook(napi_env env, void (*run)(void *), void *argument) {
  (void)env, (void)run, (void)argument;
  return napi_generic_failure;
}

/* What the support code calls for rules alone: nothing of the program comes here. */
napi_status napi_throw_error(napi_env env, const char *code, const char *message) {
  (void)env, (void)code, (void)message;
  return napi_generic_failure;
}

napi_status napi_get_value_uint32(napi_env env, napi_value value, uint32_t *out) {
  (void)env, (void)value, (void)out;
  return napi_generic_failure;
}

napi_status napi_create_async_work(napi_env env, napi_value resource, napi_value name,
                                   napi_async_execute_callback execute,
                                   napi_async_complete_callback complete, void *data,
                                   napi_async_work *out) {
  (void)env, (void)resource, (void)name, (void)execute, (void)complete, (void)data, (void)out;
  return napi_generic_failure;
}

napi_status napi_queue_async_work(node_api_basic_env env, napi_async_work work) {
  (void)env, (void)work;
  return napi_generic_failure;
}

napi_status napi_delete_async_work(napi_env env, napi_async_work work) {
  (void)env, (void)work;
  return napi_generic_failure;
}

napi_status napi_typeof(napi_env env, napi_value value, napi_valuetype *out) {
  (void)env, (void)value;
  *out = napi_function;
  return napi_ok;
}

napi_status napi_get_global(napi_env env, napi_value *out) {
  return napi_get_undefined(env, out);
}

napi_status napi_create_object(napi_env env, napi_value *out) {
  return napi_get_undefined(env, out);
}

napi_status napi_wrap(napi_env env, napi_value object, void *data, napi_finalize finalize,
                      void *hint, napi_ref *out) {
  (void)env, (void)object, (void)data, (void)finalize, (void)hint, (void)out;
  return napi_generic_failure;
}

napi_status napi_remove_env_cleanup_hook(napi_env env, void (*run)(void *), void *argument) {
  (void)env, (void)run, (void)argument;
  return napi_generic_failure;
}

/* A list has no elements here. */
napi_status napi_create_array_with_length(napi_env env, size_t length, napi_value *out) {
  (void)length;
  return napi_create_object(env, out);
}

napi_status napi_set_element(napi_env env, napi_value object, uint32_t index, napi_value value) {
  (void)env, (void)object, (void)index, (void)value;
  return napi_ok;
}
