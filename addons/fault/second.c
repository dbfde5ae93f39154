#define NAPI_VERSION 8
#include "second.h"
#include "chosen-fault.h"
#include "thread.h"

#include <stdlib.h>
#include <string.h>

typedef struct queued {
  void *item;
  struct queued *next;
} queued;

/* What the addon's side has for a handle. It is never freed, whatever a mutant does to it. */
typedef struct {
  /* The runtime's function: each item of its unlimited queue says that there is one in ours. It has
   * one hold, which ends when nothing is left to say; then the runtime finalizes it, and that us.
   */
  napi_threadsafe_function waker;
  napi_env env;
  napi_threadsafe_function_call_js call_js;
  napi_finalize finalize;
  void *data, *context, *last_item;
  const char *creator; /* the name of its thread */
  napi_ref exception;
  mutex lock;
  condition room;
  /* Under the lock. */
  queued *first, *last;
  size_t capacity, size, holds;
  int references;
  bool closing, shut, ended, finalized, freed;
} second;

/* What a broken runtime shares between functions. */
static second *newest;

bool second_is_chosen(void) {
  return strcmp(fault_chosen(), "second") == 0 || strncmp(fault_chosen(), "mutant:", 7) == 0;
}

/* Whether this is the one change that was made. */
static bool mutant(const char *name) {
  return strncmp(fault_chosen(), "mutant:", 7) == 0 && strcmp(fault_chosen() + 7, name) == 0;
}

/* Memory that is touched after it was freed: a crash, always. */
static second *enter(napi_threadsafe_function func) {
  second *s = (second *)func;
  mutex_lock(&s->lock);
  if (s->freed)
    abort();
  return s;
}

static napi_status leave(second *s, napi_status status) {
  mutex_unlock(&s->lock);
  return status;
}

static bool is_full(const second *s) {
  size_t capacity = s->capacity;
  if (mutant("call: full one late"))
    capacity++;
  return capacity > 0 && s->size >= capacity;
}

static bool is_over(const second *s) {
  return s->closing || (s->holds == 0 && !mutant("call: accepted after the last release"));
}

/* The same for what is no use of it; the end of the environment is no reason. */
static bool is_given_up(const second *s) {
  return is_over(s) && !s->ended;
}

static void wake(second *s) {
  if (!s->shut && !s->ended && !mutant("call: loop is not woken"))
    napi_call_threadsafe_function(s->waker, NULL, napi_tsfn_nonblocking);
}

/* Nothing is to be said any more. What is left in the queue comes back when the runtime finalizes.
 */
static void shut(second *s) {
  if (!s->shut && !s->ended)
    napi_release_threadsafe_function(s->waker, s->size > 0 ? napi_tsfn_abort : napi_tsfn_release);
  s->shut = true;
}

static void push(second *s, void *item) {
  queued *q = (queued *)calloc(1, sizeof *q);
  q->item = mutant("call: item is lost for NULL") ? NULL : item;
  if (s->first == NULL)
    s->first = s->last = q;
  else if (mutant("call: queued at the front")) {
    q->next = s->first;
    s->first = q;
  } else
    s->last = s->last->next = q;
  if (!mutant("call: not counted"))
    s->size++;
}

static void *pop(second *s) {
  queued *q = s->first;
  bool backwards =
      s->closing ? mutant("abort: items come back newest first") : mutant("dispatch: newest first");
  if (backwards && q->next != NULL) {
    while (q->next != s->last)
      q = q->next;
    void *item = s->last->item;
    q->next = NULL;
    s->last = q;
    s->size--;
    return item;
  }
  void *item = q->item;
  s->first = q->next;
  if (!mutant("dispatch: size not counted down"))
    s->size--;
  free(q);
  return item;
}

static void swallow(napi_env env) {
  napi_value exception;
  napi_get_and_clear_last_exception(env, &exception);
}

/* The default where the addon has no call_js. */
static void call_function(napi_env env, napi_value func) {
  napi_value receiver;
  size_t count = mutant("dispatch: default has an argument") ? 1 : 0;
  napi_get_undefined(env, &receiver);
  if (mutant("dispatch: default has a receiver"))
    napi_get_global(env, &receiver);
  if (mutant("dispatch: default makes no call"))
    return;
  napi_call_function(env, receiver, func, count, &receiver, NULL);
  if (mutant("dispatch: default swallows exceptions"))
    swallow(env);
}

typedef struct {
  second *s;
  napi_env env;
  napi_value func;
  void *item;
} elsewhere;

static void deliver_elsewhere(void *argument) {
  elsewhere *e = (elsewhere *)argument;
  e->s->call_js(e->env, e->func, e->s->context, e->item);
}

static void deliver(second *s, napi_env env, napi_value func, void *item) {
  void *context = s->context;
  if (mutant("dispatch: context is the item"))
    context = item;
  if (mutant("dispatch: context is the finalize data"))
    context = s->data;
  if (mutant("dispatch: context of the newest"))
    context = newest->context;
  if (mutant("dispatch: call_js of the newest") && newest->call_js != NULL && s->call_js != NULL) {
    newest->call_js(env, func, context, item);
    return;
  }
  if (mutant("dispatch: item is the context"))
    item = s->context;
  if (mutant("dispatch: function left out"))
    func = NULL;
  if (mutant("dispatch: env left out"))
    env = NULL;
  if (s->call_js == NULL) {
    if (env != NULL)
      call_function(env, func);
    return;
  }
  if (mutant("dispatch: NULL is no item") && item == NULL)
    return;
  if (mutant("dispatch: on another thread")) {
    elsewhere e = {s, env, func, item};
    thread t;
    thread_start(&t, "elsewhere", deliver_elsewhere, &e);
    thread_join(&t);
    return;
  }
  s->call_js(env, func, context, item);
  if (mutant("dispatch: twice"))
    s->call_js(env, func, context, item);
}

static void after_item(second *s, napi_env env) {
  napi_value exception;
  bool pending = false;
  napi_is_exception_pending(env, &pending);
  if (mutant("dispatch: swallows exceptions"))
    swallow(env);
  if (pending && mutant("dispatch: exception is fatal twice")) {
    napi_get_and_clear_last_exception(env, &exception);
    napi_fatal_exception(env, exception);
    napi_throw(env, exception);
  }
  if (pending && mutant("dispatch: exception becomes another")) {
    swallow(env);
    napi_throw_error(env, NULL, "another");
  }
  if (pending && mutant("dispatch: exception aborts")) {
    mutex_lock(&s->lock);
    s->closing = true;
    shut(s);
    mutex_unlock(&s->lock);
  }
  if (pending && mutant("dispatch: exception is carried over")) {
    napi_get_and_clear_last_exception(env, &exception);
    napi_create_reference(env, exception, 1, &s->exception);
  }
}

static void carry_over(second *s, napi_env env) {
  napi_value exception;
  if (s->exception == NULL)
    return;
  napi_get_reference_value(env, s->exception, &exception);
  napi_delete_reference(env, s->exception);
  s->exception = NULL;
  napi_throw(env, exception);
}

/* Under the lock: a place is free. */
static void tell_of_room(second *s) {
  bool was_full = s->size + 1 == s->capacity;
  if (mutant("dispatch: room wakes only from a full queue") && !was_full)
    return;
  if (mutant("dispatch: room wakes only in an empty queue") && s->size > 0)
    return;
  if (mutant("dispatch: room wakes nobody"))
    return;
  /* Either is right, as long as who is woken looks again. */
  if (mutant("dispatch: room wakes all") || mutant("call: no second look at the queue"))
    condition_wake_all(&s->room);
  else
    condition_wake_one(&s->room);
}

/* One item for each time the runtime was woken, so that what it does around an item of its own is
 * done around each of ours. */
static void dispatch(napi_env env, napi_value func, void *context, void *nothing) {
  second *s = (second *)context;
  (void)nothing;
  mutex_lock(&s->lock);
  if (env == NULL || s->first == NULL ||
      (s->closing && !mutant("abort: items go on being delivered"))) {
    mutex_unlock(&s->lock);
    return;
  }
  bool afterwards = mutant("dispatch: item taken afterwards");
  do {
    void *item = afterwards ? s->first->item : pop(s);
    if (!afterwards)
      tell_of_room(s);
    if (mutant("dispatch: last but one is lost") && s->size == 1)
      item = pop(s);
    if (!mutant("dispatch: holds the lock"))
      mutex_unlock(&s->lock);
    if (s->exception != NULL)
      carry_over(s, env);
    deliver(s, env, func, item);
    after_item(s, env);
    if (!mutant("dispatch: holds the lock"))
      mutex_lock(&s->lock);
    if (afterwards && s->first != NULL) {
      pop(s);
      tell_of_room(s);
    }
  } while (mutant("dispatch: whole queue in one turn") && s->first != NULL && !s->closing);
  if (is_over(s) && s->first == NULL && !mutant("dispatch: last item ends nothing"))
    shut(s);
  mutex_unlock(&s->lock);
}

static void give_back_item(second *s, napi_env env) {
  void *item = pop(s);
  if (s->call_js != NULL)
    s->call_js(mutant("abort: items come back with env") ? env : NULL,
               mutant("abort: items come back with a function") ? (napi_value)s : NULL,
               mutant("abort: items come back without context") ? NULL : s->context, item);
  if (s->call_js != NULL && mutant("abort: items come back twice"))
    s->call_js(NULL, NULL, s->context, item);
}

static void give_back(second *s, napi_env env) {
  if (mutant("abort: items are lost"))
    return;
  if (mutant("end: items are lost") && s->ended)
    return;
  while (s->first != NULL) {
    give_back_item(s, env);
    if (mutant("abort: one item comes back"))
      return;
  }
}

static void finalize_elsewhere(void *argument) {
  elsewhere *e = (elsewhere *)argument;
  e->s->finalize(e->env, e->s->data, e->s->context);
}

static void run_finalizer(second *s, napi_env env) {
  void *data = s->data, *hint = s->context;
  if (mutant("finalize: without env"))
    env = NULL;
  if (mutant("finalize: data is the context"))
    data = s->context;
  if (mutant("finalize: hint is the data"))
    hint = s->data;
  if (mutant("finalize: without data"))
    data = NULL;
  if (mutant("finalize: without hint"))
    hint = NULL;
  if (mutant("finalize: data and hint change places"))
    data = s->context, hint = s->data;
  if (mutant("finalize: hint of the newest"))
    hint = newest->context;
  if (mutant("finalize: data of the newest"))
    data = newest->data;
  if (mutant("finalize: never"))
    return;
  if (mutant("finalize: only where there is data") && s->data == NULL)
    return;
  if (mutant("finalize: only where there is context") && s->context == NULL)
    return;
  if (mutant("finalize: not after an abort") && s->closing && !s->ended)
    return;
  if (mutant("finalize: not at the end of the environment") && s->ended)
    return;
  if (mutant("finalize: not while holders are left") && s->holds > 0)
    return;
  if (mutant("finalize: on another thread")) {
    elsewhere e = {s, env, NULL, NULL};
    thread t;
    thread_start(&t, "elsewhere", finalize_elsewhere, &e);
    thread_join(&t);
    return;
  }
  s->finalize(env, data, hint);
  if (mutant("finalize: twice"))
    s->finalize(env, data, hint);
  if (mutant("finalize: swallows exceptions"))
    swallow(env);
}

static void end(void *argument);

/* The runtime has closed the waker: for good, once, on the loop's thread. */
static void finish(napi_env env, void *data, void *hint) {
  second *s = (second *)hint;
  (void)data;
  mutex_lock(&s->lock);
  s->closing = s->shut = s->finalized = true;
  if (mutant("end: calls are accepted")) /* until here, and those that waited are told now */
    condition_wake_all(&s->room);
  mutex_unlock(&s->lock);
  if (!s->ended && !mutant("finalize: hook of the end touches what is freed"))
    napi_remove_env_cleanup_hook(env, end, s);
  if (s->exception != NULL)
    carry_over(s, env);
  if (!mutant("finalize: before the items"))
    give_back(s, env);
  if (s->finalize != NULL)
    run_finalizer(s, env);
  if (mutant("finalize: before the items"))
    give_back(s, env);
  if (mutant("finalize: hook of the end touches what is freed") && s->holds == 0)
    s->freed = true;
  if (mutant("finalize: frees what holders have"))
    s->freed = true;
  if (mutant("finalize: forgets the context"))
    s->context = NULL;
}

/* The environment ends: the runtime will close the waker when its hooks have run. */
static void end(void *argument) {
  second *s = (second *)argument;
  mutex_lock(&s->lock);
  if (s->freed)
    abort();
  s->ended = true;
  s->closing = !mutant("end: calls are accepted");
  if (mutant("end: uses up the holds"))
    s->holds = 0;
  if (mutant("end: one producer is woken"))
    condition_wake_one(&s->room);
  else if (!mutant("end: no producer is woken"))
    condition_wake_all(&s->room);
  mutex_unlock(&s->lock);
  if (mutant("end: finalizes in a cleanup hook") && s->finalize != NULL) {
    give_back(s, NULL);
    s->finalize(s->env, s->data, s->context);
    s->finalize = NULL;
  }
  if (mutant("end: items come back in a cleanup hook"))
    give_back(s, NULL);
}

static bool has_exception(napi_env env) {
  bool pending = false;
  napi_is_exception_pending(env, &pending);
  return pending;
}

static size_t capacity_of(size_t asked) {
  if (mutant("create: capacity is one more"))
    return asked > 0 ? asked + 1 : 0;
  if (mutant("create: capacity is one less"))
    return asked > 1 ? asked - 1 : asked;
  if (mutant("create: capacity 1 is no limit"))
    return asked == 1 ? 0 : asked;
  if (mutant("create: capacity is no limit"))
    return 0;
  if (mutant("create: capacity is always 1"))
    return asked > 0 ? 1 : 0;
  if (mutant("create: no limit is 1000"))
    return asked == 0 ? 1000 : asked;
  if (mutant("create: capacity is a byte"))
    return asked & 0xff;
  return asked;
}

static size_t holds_of(size_t asked) {
  if (mutant("create: one hold"))
    return 1;
  if (mutant("create: one hold more"))
    return asked + 1;
  if (mutant("create: one hold less"))
    return asked > 1 ? asked - 1 : asked;
  if (mutant("create: holds are a byte"))
    return asked & 0xff;
  return asked;
}

static napi_status check(napi_env env, napi_value func, size_t initial_thread_count,
                         napi_threadsafe_function_call_js call_js_cb,
                         const napi_threadsafe_function *result) {
  napi_valuetype type;
  if (env == NULL || result == NULL)
    return napi_invalid_arg;
  if (initial_thread_count == 0 && !mutant("create: no thread says ok"))
    return napi_invalid_arg;
  if (func == NULL && call_js_cb == NULL && !mutant("create: neither function nor call_js says ok"))
    return napi_invalid_arg;
  if (func == NULL && mutant("create: needs a function"))
    return napi_invalid_arg;
  if (func != NULL && call_js_cb == NULL && mutant("create: needs call_js"))
    return napi_invalid_arg;
  if (mutant("create: refuses a pending exception") && has_exception(env))
    return napi_pending_exception;
  if (func != NULL && (napi_typeof(env, func, &type) != napi_ok || type != napi_function))
    return napi_invalid_arg;
  return napi_ok;
}

napi_status second_create(napi_env env, napi_value func, napi_value async_resource,
                          napi_value async_resource_name, size_t max_queue_size,
                          size_t initial_thread_count, void *thread_finalize_data,
                          napi_finalize thread_finalize_cb, void *context,
                          napi_threadsafe_function_call_js call_js_cb,
                          napi_threadsafe_function *result) {
  static const mutex fresh = MUTEX_INIT;
  static const condition nobody_waits = CONDITION_INIT;
  napi_status status = check(env, func, initial_thread_count, call_js_cb, result);
  if (status != napi_ok) {
    if (mutant("create: finalizes what it refuses") && thread_finalize_cb != NULL)
      thread_finalize_cb(env, thread_finalize_data, context);
    return status;
  }
  second *s = (second *)calloc(1, sizeof *s);
  s->env = env;
  s->call_js = call_js_cb;
  s->finalize = thread_finalize_cb;
  s->data = thread_finalize_data;
  s->context = context;
  s->creator = thread_name();
  s->lock = fresh;
  s->room = nobody_waits;
  s->capacity = capacity_of(max_queue_size);
  s->holds = holds_of(initial_thread_count);
  if (mutant("create: call_js only without function") && func != NULL)
    s->call_js = NULL;
  if (mutant("create: resource is lost"))
    async_resource = NULL;
  if (mutant("create: name is lost"))
    napi_create_string_utf8(env, "", 0, &async_resource_name);
  if (mutant("create: function is lost") && call_js_cb != NULL)
    func = NULL;
  status = napi_create_threadsafe_function(env, func, async_resource, async_resource_name, 0, 1,
                                           NULL, finish, s, dispatch, &s->waker);
  if (status != napi_ok)
    return mutant("create: failure says ok") ? napi_ok : status;
  if (!mutant("end: nobody is told"))
    napi_add_env_cleanup_hook(env, end, s);
  if (mutant("create: unreferenced"))
    napi_unref_threadsafe_function(env, s->waker);
  if (mutant("create: calls at once"))
    wake(s), push(s, NULL);
  newest = s;
  *result = (napi_threadsafe_function)s;
  return napi_ok;
}

napi_status second_get_context(napi_threadsafe_function func, void **result) {
  second *s = enter(func);
  *result = s->context;
  if (mutant("context: finalize data"))
    *result = s->data;
  if (mutant("context: none"))
    *result = NULL;
  if (mutant("context: of the newest"))
    *result = newest->context;
  if (mutant("context: none once finalized") && s->finalized)
    *result = NULL;
  if (mutant("context: none on other threads") && thread_name() != s->creator)
    *result = NULL;
  return leave(s, is_given_up(s) && !mutant("context: closing not looked at") ? napi_closing
                                                                              : napi_ok);
}

/* Under the lock: the call of one who still has a hold uses that up. */
static napi_status refuse(second *s) {
  if (mutant("call: closing uses up all holds"))
    s->holds = 0;
  if (s->holds > 0 && !mutant("call: closing uses up no hold"))
    s->holds--;
  if (mutant("call: closing uses up two holds") && s->holds > 0)
    s->holds--;
  if (mutant("call: late call frees") && s->finalized)
    s->freed = true;
  if (mutant("call: last late call frees") && s->finalized && s->holds == 0)
    s->freed = true;
  if (mutant("call: late call finalizes again") && s->finalized && s->finalize != NULL)
    s->finalize(NULL, s->data, s->context);
  if (mutant("call: closing says ok"))
    return napi_ok;
  if (mutant("call: closing says full"))
    return napi_queue_full;
  if (mutant("call: closing says invalid argument"))
    return napi_invalid_arg;
  return napi_closing;
}

static napi_status refuse_full(second *s, void *item) {
  if (mutant("call: full says ok"))
    return napi_ok;
  if (mutant("call: full says closing"))
    return napi_closing;
  if (mutant("call: full says failure"))
    return napi_generic_failure;
  if (mutant("call: full uses up the hold"))
    s->holds--;
  if (mutant("call: full drops the oldest"))
    pop(s), push(s, item);
  if (mutant("call: full queues"))
    push(s, item), wake(s);
  return napi_queue_full;
}

napi_status second_call(napi_threadsafe_function func, void *data,
                        napi_threadsafe_function_call_mode is_blocking) {
  if (mutant("call: reaches the newest"))
    func = (napi_threadsafe_function)newest;
  second *s = enter(func);
  bool blocks = is_blocking == napi_tsfn_blocking, waited = false;
  if (mutant("call: blocks though it should not"))
    blocks = true;
  if (mutant("call: never blocks"))
    blocks = false;
  if (mutant("call: main thread never blocks") && thread_name() == s->creator)
    blocks = false;
  if (blocks && thread_name() == s->creator && mutant("call: main thread would deadlock"))
    return leave(s, napi_would_deadlock);
  if (mutant("call: delivers at once") && thread_name() == s->creator && s->call_js != NULL) {
    mutex_unlock(&s->lock);
    s->call_js(s->env, NULL, s->context, data);
    return napi_ok;
  }
  if (mutant("call: full before closing") && is_full(s) && !blocks)
    return leave(s, refuse_full(s, data));
  while (is_full(s) && (!is_over(s) || mutant("call: waits on while closing"))) {
    if (!blocks)
      return leave(s, refuse_full(s, data));
    waited = true;
    condition_wait(&s->room, &s->lock);
    if (mutant("call: no second look at the queue"))
      break;
    if (mutant("call: item is lost where it waited"))
      return leave(s, napi_ok);
    if (mutant("call: woken says full"))
      return leave(s, napi_queue_full);
  }
  if (is_over(s) && !mutant("call: closing not looked at") &&
      !(waited && mutant("call: closing not looked at where it waited")))
    return leave(s, refuse(s));
  if (mutant("call: equal items are one") && s->last_item == data && s->size > 0)
    return leave(s, napi_ok);
  s->last_item = data;
  push(s, data);
  if (s->size > 1000 && mutant("call: loop is not woken above 1000 items"))
    return leave(s, napi_ok);
  if (s->size > 1 && mutant("call: loop is woken for the first item only"))
    return leave(s, napi_ok);
  wake(s);
  if (mutant("call: queued twice"))
    push(s, data), wake(s);
  if (waited && mutant("call: queued twice where it waited"))
    push(s, data), wake(s);
  if (mutant("call: uses up the hold") && s->holds > 1)
    s->holds--;
  if (mutant("call: adds a hold"))
    s->holds++;
  return leave(s, napi_ok);
}

napi_status second_acquire(napi_threadsafe_function func) {
  if (mutant("acquire: reaches the newest"))
    func = (napi_threadsafe_function)newest;
  second *s = enter(func);
  if (mutant("acquire: late acquire frees") && s->finalized)
    s->freed = true;
  if (is_over(s)) {
    if (mutant("acquire: counts while closing"))
      s->holds++;
    if (mutant("acquire: uses up a hold while closing") && s->holds > 0)
      s->holds--;
    if (mutant("acquire: closing says ok"))
      return leave(s, napi_ok);
    if (mutant("acquire: closing says invalid argument"))
      return leave(s, napi_invalid_arg);
    if (s->holds > 0 || !mutant("acquire: after the last release"))
      return leave(s, napi_closing);
  }
  if (!mutant("acquire: adds nothing"))
    s->holds++;
  if (mutant("acquire: adds two"))
    s->holds++;
  if (mutant("acquire: sets two") && s->holds > 2)
    s->holds = 2;
  if (mutant("acquire: references"))
    napi_ref_threadsafe_function(s->env, s->waker);
  if (mutant("acquire: only on the creator's thread") && thread_name() != s->creator)
    s->holds--;
  return leave(s, napi_ok);
}

static void close_at_once(second *s) {
  if (mutant("abort: calls are accepted"))
    return;
  s->closing = true;
  if (mutant("abort: one producer is woken"))
    condition_wake_one(&s->room);
  else if (!mutant("abort: no producer is woken"))
    condition_wake_all(&s->room);
  if (mutant("abort: waits for holders") && s->holds > 0)
    return;
  if (mutant("abort: items come back at once")) {
    while (s->first != NULL && s->call_js != NULL)
      s->call_js(NULL, NULL, s->context, pop(s));
  }
  if (s->first == NULL || !mutant("abort: items go on being delivered"))
    shut(s);
}

static bool ends_at_once(second *s) {
  if (mutant("release: items that are left come back"))
    return true;
  if (mutant("release: waits for one more item"))
    return false;
  return s->first == NULL;
}

napi_status second_release(napi_threadsafe_function func,
                           napi_threadsafe_function_release_mode mode) {
  if (mutant("release: reaches the newest"))
    func = (napi_threadsafe_function)newest;
  second *s = enter(func);
  if (mutant("release: is an abort"))
    mode = napi_tsfn_abort;
  if (mutant("release: the last is an abort") && s->holds == 1)
    mode = napi_tsfn_abort;
  if (mutant("abort: is a release"))
    mode = napi_tsfn_release;
  if (mutant("abort: only by the last holder") && s->holds > 1)
    mode = napi_tsfn_release;
  if (mutant("abort: only on the creator's thread") && thread_name() != s->creator)
    mode = napi_tsfn_release;
  if (s->holds == 0 && !mutant("release: nobody's is counted"))
    return leave(s, mutant("release: nobody's says ok") ? napi_ok : napi_invalid_arg);
  if (s->closing && mutant("release: closing says so")) {
    s->holds--;
    return leave(s, napi_closing);
  }
  if (s->closing && mode == napi_tsfn_abort && mutant("abort: the second is refused"))
    return leave(s, napi_closing);
  if (s->closing && mode == napi_tsfn_abort && mutant("abort: the second counts nothing"))
    return leave(s, napi_ok);
  if (s->closing && mutant("release: refused while closing"))
    return leave(s, napi_invalid_arg);
  if (!mutant("release: counts nothing") &&
      !(mode == napi_tsfn_abort && mutant("abort: counts nothing")))
    s->holds--;
  if (mutant("release: counts two") && s->holds > 0)
    s->holds--;
  if (mutant("abort: uses up all holds") && mode == napi_tsfn_abort)
    s->holds = 0;
  if (mutant("release: ends all holds"))
    s->holds = 0;
  if (mutant("release: late release frees") && s->finalized)
    s->freed = true;
  if (mutant("release: last late release frees") && s->finalized && s->holds == 0)
    s->freed = true;
  if (mutant("release: late release finalizes again") && s->finalized && s->finalize != NULL)
    s->finalize(NULL, s->data, s->context);
  if (mutant("release: unreferences"))
    napi_unref_threadsafe_function(s->env, s->waker);
  if (mutant("release: wakes a producer"))
    condition_wake_one(&s->room);
  if (mode == napi_tsfn_abort && !s->closing)
    close_at_once(s);
  else if (s->holds == 0 && s->closing && mutant("abort: waits for holders"))
    shut(s);
  else if (s->holds == 0 && !s->closing && ends_at_once(s))
    shut(s);
  if (mutant("release: finalizes at once") && s->shut && !s->finalized && s->finalize != NULL) {
    napi_finalize finalize = s->finalize;
    s->finalize = NULL;
    mutex_unlock(&s->lock);
    finalize(s->env, s->data, s->context);
    return napi_ok;
  }
  return leave(s,
               mutant("abort: says closing") && mode == napi_tsfn_abort ? napi_closing : napi_ok);
}

/* Whether the loop is kept alive is the runtime's matter, and is not counted. */
napi_status second_unref(napi_env env, napi_threadsafe_function func) {
  if (mutant("unref: reaches the newest"))
    func = (napi_threadsafe_function)newest;
  second *s = enter(func);
  s->references--;
  if (is_given_up(s) && !mutant("unref: closing not looked at"))
    return leave(s, napi_closing);
  if (s->finalized || mutant("unref: does nothing"))
    return leave(s, napi_ok);
  if (mutant("ref: counted") && s->references >= 0)
    return leave(s, napi_ok);
  if (mutant("unref: ends a hold") && s->holds > 0)
    s->holds--;
  if (mutant("unref: twice is refused") && s->references < -1)
    return leave(s, napi_generic_failure);
  if (mutant("unref: references"))
    return leave(s, napi_ref_threadsafe_function(env, s->waker));
  return leave(s, napi_unref_threadsafe_function(env, s->waker));
}

napi_status second_ref(napi_env env, napi_threadsafe_function func) {
  if (mutant("ref: reaches the newest"))
    func = (napi_threadsafe_function)newest;
  second *s = enter(func);
  s->references++;
  if (is_given_up(s) && !mutant("ref: closing not looked at"))
    return leave(s, napi_closing);
  if (s->finalized || mutant("ref: does nothing"))
    return leave(s, napi_ok);
  if (mutant("unref: counted") && s->references < 0)
    return leave(s, napi_ok);
  if (mutant("ref: adds a hold"))
    s->holds++;
  if (mutant("ref: twice is refused") && s->references > 0)
    return leave(s, napi_generic_failure);
  if (mutant("ref: unreferences"))
    return leave(s, napi_unref_threadsafe_function(env, s->waker));
  return leave(s, napi_ref_threadsafe_function(env, s->waker));
}
