#define NAPI_VERSION 8
#include "fault.h"
#include "chosen-fault.h"
#include "second.h"
#include "thread.h"

#include <stdlib.h>
#include <string.h>

/* What the runtime gets in place of a thread-safe function's callbacks, while
 * there is a fault. It is never freed. */
typedef struct {
  napi_threadsafe_function handle; /* the runtime's */
  napi_env env;
  napi_threadsafe_function_call_js call_js;
  napi_finalize finalize;
  napi_ref func, exception;
  void *data, *context;
  const char *creator; /* the name of its thread */
  size_t max_queue_size;
  mutex lock;
  condition changed;
  size_t calls, deliveries, holds, freed, aborts, accepted, waiting, woken; /* under the lock */
  void *held_back, *next;
  int references;
  bool finalized, due, ending, dispatching, has_next;
} faulty;

/* Generic faults (generic-fault.h) that one of these here is, for thread-safe functions. */
static const char *const also_called[][2] = {
    {"call_js:lost", "item-lost"},
    {"call_js:twice", "item-twice"},
    {"call_js:out-of-order", "items-swapped"},
    {"call_js:wrong-thread", "call-js-on-wrong-thread"},
    {"call_js:wrong-data", "context-lost"},
    {"call_js:at-once", "calls-are-synchronous"},
    {"finalize:lost", "finalize-never"},
    {"finalize:twice", "finalize-twice"},
    {"finalize:late", "finalize-at-end-only"},
    {"finalize:wrong-thread", "finalize-on-wrong-thread"},
    {"finalize:without-env", "finalize-gets-no-env"},
    {"finalize:wrong-data", "finalize-gets-wrong-data"},
    {"finalize:wrong-hint", "finalize-gets-wrong-hint"},
    {"napi_acquire_threadsafe_function:does-nothing", "acquire-adds-nothing"},
    {"napi_ref_threadsafe_function:does-nothing", "ref-is-ignored"},
    {"napi_unref_threadsafe_function:does-nothing", "unref-is-ignored"}};

static const char *chosen(void) {
  const char *name = fault_chosen();
  for (size_t i = 0; i < sizeof also_called / sizeof *also_called; i++)
    if (strcmp(name, also_called[i][0]) == 0)
      return also_called[i][1];
  return name;
}

static bool fault(const char *name) {
  return strcmp(chosen(), name) == 0;
}

/* What is left of the generic ones: a function that does nothing, and one that says something else.
 */
static bool does_nothing(const char *function) {
  const char *name = fault_chosen();
  size_t size = strlen(function);
  return strncmp(name, function, size) == 0 && strcmp(name + size, ":does-nothing") == 0;
}

static napi_status said(const char *function, napi_status status) {
  const char *name = fault_chosen();
  size_t size = strlen(function);
  if (strncmp(name, function, size) != 0 || strcmp(name + size, ":other-status") != 0)
    return status;
  return status == napi_ok ? napi_generic_failure : napi_ok;
}

/* What a runtime that has lost a pointer passes: never the right one. */
static void *other_than(const void *pointer) {
  static char nobodys;
  return pointer != NULL ? NULL : &nobodys;
}

static size_t count(faulty *f, size_t *counter, int step) {
  mutex_lock(&f->lock);
  *counter += (size_t)step;
  size_t value = *counter;
  mutex_unlock(&f->lock);
  return value;
}

typedef struct {
  faulty *f;
  napi_env env;
  napi_value js_callback;
  void *item;
} elsewhere;

static void call_elsewhere(void *argument) {
  elsewhere *e = argument;
  e->f->call_js(e->env, e->js_callback, e->f->context, e->item);
}

static void finalize_elsewhere(void *argument) {
  elsewhere *e = argument;
  e->f->finalize(e->env, e->f->data, e->f->context);
}

static void run_elsewhere(void (*run)(void *), faulty *f, napi_env env, napi_value cb, void *item) {
  elsewhere e = {f, env, cb, item};
  thread t;
  thread_start(&t, "elsewhere", run, &e);
  thread_join(&t);
}

static void finalize_once(faulty *f, napi_env env) {
  if (!f->finalized && f->finalize != NULL)
    f->finalize(env, f->data, f->context);
  f->finalized = true;
}

static bool is_about(const char *topic) {
  return strncmp(chosen(), topic, strlen(topic)) == 0;
}

/* The exception that an item has left pending. */
static void handle_exception(faulty *f, napi_env env) {
  bool pending = false;
  napi_value exception;
  napi_is_exception_pending(env, &pending);
  if (!pending && fault("exception-raised-though-cleared"))
    napi_throw_error(env, NULL, "cleared before");
  if (!pending || !is_about("exception-"))
    return;
  napi_get_and_clear_last_exception(env, &exception);
  if (fault("exception-swallowed"))
    return;
  if (fault("exception-carried-over") || fault("exception-carried-into-finalizer"))
    napi_create_reference(env, exception, 1, &f->exception);
  if (fault("exception-raised-twice")) {
    napi_fatal_exception(env, exception);
    napi_throw(env, exception);
  }
}

static void carry_exception_over(faulty *f, napi_env env) {
  napi_value exception;
  if (f->exception == NULL)
    return;
  napi_get_reference_value(env, f->exception, &exception);
  napi_delete_reference(env, f->exception);
  f->exception = NULL;
  napi_throw(env, exception);
}

/* Under the lock. */
static void wake_producers(faulty *f, size_t most) {
  size_t asleep = f->waiting - f->woken;
  f->woken += most < asleep ? most : asleep;
  condition_wake_all(&f->changed);
}

static void wake_for_room(faulty *f) {
  mutex_lock(&f->lock);
  wake_producers(f, fault("woken-producers-push") ? f->waiting : 1);
  mutex_unlock(&f->lock);
}

static void call_js(napi_env env, napi_value cb, void *context, void *item) {
  faulty *f = context;
  size_t nth = count(f, &f->deliveries, 1);
  if (is_about("woken-producer"))
    wake_for_room(f);
  if (fault("finalize-before-items") || (fault("finalize-before-returned-items") && env == NULL))
    finalize_once(f, f->env);
  if ((fault("item-lost") && nth == 1) || (fault("returned-items-lost") && env == NULL))
    return;
  if (fault("items-swapped") && nth == 1) {
    f->held_back = item;
    return;
  }
  if (env == NULL && fault("returned-items-have-env"))
    env = f->env;
  if (env == NULL && fault("returned-items-have-callback"))
    cb = (napi_value)f;
  if (fault("call-js-on-wrong-thread")) {
    run_elsewhere(call_elsewhere, f, env, cb, item);
    return;
  }
  if (env != NULL && !fault("exception-carried-into-finalizer"))
    carry_exception_over(f, env);
  f->dispatching = true;
  f->call_js(env, fault("callback-lost") ? NULL : cb,
             fault("context-lost") ? other_than(f->context) : f->context, item);
  if (env != NULL)
    handle_exception(f, env);
  if ((fault("item-twice") && nth == 1) || (fault("returned-items-twice") && env == NULL))
    f->call_js(env, cb, f->context, item);
  if (fault("items-swapped") && nth == 2)
    f->call_js(env, cb, f->context, f->held_back);
  while (f->has_next) {
    f->has_next = false;
    f->call_js(env, cb, f->context, f->next);
  }
  f->dispatching = false;
}

/* Stands for the default of a runtime, which is to call the function without
 * arguments. */
static void call_by_default(napi_env env, napi_value cb, void *context, void *item) {
  (void)context, (void)item;
  napi_value undefined;
  if (env == NULL || fault("default-call-lost"))
    return;
  napi_get_undefined(env, &undefined);
  napi_call_function(env, undefined, cb, fault("default-call-gets-argument") ? 1 : 0, &undefined,
                     NULL);
}

/* What is freed can only be seen to be touched while somebody touches it: threads that still call
 * get the time for it. */
static void free_under_callers(faulty *f) {
  count(f, &f->freed, 1);
  size_t before = count(f, &f->calls, 0);
  for (int tries = 0; tries < 500 && count(f, &f->calls, 0) == before; tries++)
    pause_ms(4);
}

/* A thread has ended its own hold of a function that was aborted before. */
static void end_late_hold(faulty *f) {
  if (fault("function-freed-by-one-late-holder"))
    count(f, &f->freed, 1);
}

static faulty *newest;

static void free_at_exit(void) {
  free_under_callers(newest);
}

static void finalize_at_exit(void) {
  finalize_once(newest, NULL);
}

static void finalize(napi_env env, void *data, void *hint) {
  faulty *f = hint;
  (void)data;
  if (fault("function-freed-by-finalize"))
    free_under_callers(f);
  if (f->finalize == NULL || fault("finalize-never") || f->finalized)
    return;
  if (fault("finalize-at-process-exit"))
    return;
  if (fault("closing-uses-up-no-hold") && count(f, &f->holds, 0) > 0)
    return;
  if (fault("finalize-at-end-only") && !f->ending) {
    f->due = true;
    return;
  }
  if (fault("finalize-on-wrong-thread")) {
    run_elsewhere(finalize_elsewhere, f, env, NULL, NULL);
    return;
  }
  f->finalized = true;
  if (fault("exception-carried-into-finalizer"))
    carry_exception_over(f, env);
  f->finalize(fault("finalize-gets-no-env") ? NULL : env,
              fault("finalize-gets-wrong-data") ? other_than(f->data) : f->data,
              fault("finalize-gets-wrong-hint") ? other_than(f->context) : f->context);
  if (fault("finalize-twice"))
    f->finalize(env, f->data, f->context);
}

static void finalize_at_end(void *argument) {
  faulty *f = argument;
  f->ending = true;
  if (f->due || fault("finalize-before-cleanup-hooks"))
    finalize_once(f, f->env);
}

static bool has_capacity_of_its_own(void) {
  return fault("queue-full-queues") || is_about("woken-producer");
}

napi_status fault_create(napi_env env, napi_value func, napi_value async_resource,
                         napi_value async_resource_name, size_t max_queue_size,
                         size_t initial_thread_count, void *thread_finalize_data,
                         napi_finalize thread_finalize_cb, void *context,
                         napi_threadsafe_function_call_js call_js_cb,
                         napi_threadsafe_function *result) {
  static const mutex fresh = MUTEX_INIT;
  static const condition unchanged = CONDITION_INIT;
  if (second_is_chosen())
    return second_create(env, func, async_resource, async_resource_name, max_queue_size,
                         initial_thread_count, thread_finalize_data, thread_finalize_cb, context,
                         call_js_cb, result);
  if (chosen()[0] == '\0' || result == NULL)
    return napi_create_threadsafe_function(
        env, func, async_resource, async_resource_name, max_queue_size, initial_thread_count,
        thread_finalize_data, thread_finalize_cb, context, call_js_cb, result);
  if (does_nothing("napi_create_threadsafe_function")) {
    *result = NULL;
    return napi_ok;
  }
  if (fault("function-required") && func == NULL)
    return napi_invalid_arg;
  faulty *f = calloc(1, sizeof *f);
  f->env = env;
  f->call_js = call_js_cb;
  f->finalize = thread_finalize_cb;
  f->data = thread_finalize_data;
  f->context = context;
  f->max_queue_size = max_queue_size;
  f->lock = fresh;
  f->changed = unchanged;
  f->references = 1;
  f->holds = initial_thread_count;
  f->creator = thread_name();
  if (call_js_cb == NULL && (is_about("default-call-") || is_about("exception-")))
    f->call_js = call_by_default;
  if (func != NULL && fault("calls-are-synchronous"))
    napi_create_reference(env, func, 1, &f->func);
  if (fault("finalize-at-end-only") || fault("finalize-before-cleanup-hooks"))
    napi_add_env_cleanup_hook(env, finalize_at_end, f);
  if (fault("function-freed-by-exit") && newest == NULL) {
    newest = f;
    atexit(free_at_exit);
  }
  if (fault("finalize-at-process-exit") && newest == NULL) {
    newest = f;
    atexit(finalize_at_exit);
  }
  bool seen = thread_finalize_cb != NULL || fault("function-freed-by-finalize");
  *result = (napi_threadsafe_function)f;
  napi_status status = napi_create_threadsafe_function(
      env, func, async_resource, async_resource_name,
      has_capacity_of_its_own() ? 0 : max_queue_size,
      initial_thread_count + (fault("hold-never-ends") ? 1 : 0), f, seen ? finalize : NULL, f,
      f->call_js != NULL ? call_js : NULL, &f->handle);
  if (status != napi_ok && fault("failed-creation-finalizes"))
    finalize_once(f, env);
  return said("napi_create_threadsafe_function", status);
}

static faulty *faulty_of(napi_threadsafe_function func) {
  faulty *f = chosen()[0] != '\0' ? (faulty *)func : NULL;
  if (f != NULL && count(f, &f->freed, 0) > 0)
    abort();
  return f;
}

napi_status fault_get_context(napi_threadsafe_function func, void **result) {
  if (second_is_chosen())
    return second_get_context(func, result);
  faulty *f = faulty_of(func);
  if (f == NULL)
    return napi_get_threadsafe_function_context(func, result);
  *result = NULL;
  if (does_nothing("napi_get_threadsafe_function_context"))
    return napi_ok;
  *result = fault("context-lost") ? other_than(f->context) : f->context;
  return said("napi_get_threadsafe_function_context", napi_ok);
}

static void call_at_once(faulty *f, void *item) {
  napi_value func = (napi_value)f;
  if (f->func != NULL && strcmp(thread_name(), f->creator) == 0)
    napi_get_reference_value(f->env, f->func, &func);
  f->call_js(f->env, func, f->context, item);
}

static void sleep_for_ever(void) {
  gate never = GATE_INIT;
  gate_wait(&never, 1);
}

/* Whoever has to wait for room gets it, and is not woken. */
static napi_status call_and_sleep(faulty *f, void *item) {
  napi_status status = napi_call_threadsafe_function(f->handle, item, napi_tsfn_nonblocking);
  if (status != napi_queue_full)
    return status;
  status = napi_call_threadsafe_function(f->handle, item, napi_tsfn_blocking);
  if (status == napi_ok)
    sleep_for_ever();
  return status;
}

/* Who was woken brings its item, without another look at the queue. With "woken-producers-push" all
 * are woken, otherwise one, and with "woken-producer-takes-what-is-taken" one is on its way when
 * somebody else takes the place. */
static napi_status call_without_second_look(faulty *f, void *item, bool waits) {
  mutex_lock(&f->lock);
  bool is_full = f->max_queue_size > 0 && f->accepted - f->deliveries >= f->max_queue_size;
  bool accepts = !is_full || waits;
  if (is_full && waits) {
    f->waiting++;
    while (f->woken == 0)
      condition_wait(&f->changed, &f->lock);
    f->waiting--;
    f->woken--;
  }
  if (accepts && !waits && fault("woken-producer-takes-what-is-taken"))
    wake_producers(f, 1);
  f->accepted += accepts ? 1 : 0;
  mutex_unlock(&f->lock);
  return accepts ? napi_call_threadsafe_function(f->handle, item, napi_tsfn_nonblocking)
                 : napi_queue_full;
}

napi_status fault_call(napi_threadsafe_function func, void *data,
                       napi_threadsafe_function_call_mode is_blocking) {
  if (second_is_chosen())
    return second_call(func, data, is_blocking);
  faulty *f = faulty_of(func);
  if (f == NULL)
    return napi_call_threadsafe_function(func, data, is_blocking);
  if (does_nothing("napi_call_threadsafe_function"))
    return napi_ok;
  size_t calls = count(f, &f->calls, 1);
  if (fault("unlimited-queue-refuses") && f->max_queue_size == 0 && calls > 100)
    return napi_queue_full;
  if (fault("calls-are-synchronous")) {
    call_at_once(f, data);
    return napi_ok;
  }
  if (is_about("woken-producer"))
    return call_without_second_look(f, data, is_blocking == napi_tsfn_blocking);
  if (fault("closing-uses-up-no-hold") && count(f, &f->aborts, 0) > 0)
    return napi_closing;
  if (fault("dispatch-without-bound") && strcmp(thread_name(), f->creator) == 0 && f->dispatching &&
      !f->has_next) {
    f->has_next = true;
    f->next = data;
    return napi_ok;
  }
  if (is_blocking == napi_tsfn_blocking && fault("producer-sleeps-through-room"))
    return call_and_sleep(f, data);
  bool early = fault("blocking-call-returns-early");
  napi_status status =
      napi_call_threadsafe_function(f->handle, data, early ? napi_tsfn_nonblocking : is_blocking);
  if (status == napi_queue_full && (early || fault("queue-full-says-ok")))
    return napi_ok;
  if (status == napi_closing)
    end_late_hold(f);
  if (status == napi_closing && fault("closing-says-ok"))
    return napi_ok;
  if (status == napi_closing && fault("closing-says-invalid-arg"))
    return napi_invalid_arg;
  if (status == napi_closing && fault("closing-says-queue-full"))
    return napi_queue_full;
  if (status == napi_closing && is_blocking == napi_tsfn_blocking &&
      fault("producer-sleeps-through-abort"))
    sleep_for_ever();
  if (fault("queue-full-queues") && is_blocking == napi_tsfn_nonblocking &&
      calls - count(f, &f->deliveries, 0) > f->max_queue_size && f->max_queue_size > 0)
    return napi_queue_full;
  return said("napi_call_threadsafe_function", status);
}

napi_status fault_acquire(napi_threadsafe_function func) {
  if (second_is_chosen())
    return second_acquire(func);
  faulty *f = faulty_of(func);
  if (f == NULL)
    return napi_acquire_threadsafe_function(func);
  if (fault("acquire-adds-nothing"))
    return napi_ok;
  napi_status status = napi_acquire_threadsafe_function(f->handle);
  if (status == napi_ok)
    count(f, &f->holds, 1);
  return said("napi_acquire_threadsafe_function",
              status == napi_closing && fault("acquire-after-closing-says-ok") ? napi_ok : status);
}

napi_status fault_release(napi_threadsafe_function func,
                          napi_threadsafe_function_release_mode mode) {
  if (second_is_chosen())
    return second_release(func, mode);
  faulty *f = faulty_of(func);
  if (f == NULL)
    return napi_release_threadsafe_function(func, mode);
  if (does_nothing("napi_release_threadsafe_function"))
    return napi_ok;
  if (fault("release-is-abort"))
    mode = napi_tsfn_abort;
  if (fault("abort-is-release"))
    mode = napi_tsfn_release;
  size_t aborts_before = count(f, &f->aborts, 0);
  napi_status status = napi_release_threadsafe_function(f->handle, mode);
  count(f, &f->aborts, mode == napi_tsfn_abort);
  count(f, &f->holds, -1);
  if (aborts_before > 0)
    end_late_hold(f);
  return said("napi_release_threadsafe_function",
              fault("release-says-closing") ? napi_closing : status);
}

napi_status fault_unref(napi_env env, napi_threadsafe_function func) {
  if (second_is_chosen())
    return second_unref(env, func);
  faulty *f = faulty_of(func);
  if (f == NULL)
    return napi_unref_threadsafe_function(env, func);
  f->references--;
  if (fault("unref-is-ignored") || (fault("references-are-counted") && f->references > 0))
    return napi_ok;
  return said("napi_unref_threadsafe_function", napi_unref_threadsafe_function(env, f->handle));
}

napi_status fault_ref(napi_env env, napi_threadsafe_function func) {
  if (second_is_chosen())
    return second_ref(env, func);
  faulty *f = faulty_of(func);
  if (f == NULL)
    return napi_ref_threadsafe_function(env, func);
  f->references++;
  if (fault("ref-is-ignored") || (fault("references-are-counted") && f->references <= 0))
    return napi_ok;
  return said("napi_ref_threadsafe_function", napi_ref_threadsafe_function(env, f->handle));
}
