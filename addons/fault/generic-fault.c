#define SEAM_ITSELF
#define NAPI_VERSION 8
#include "generic-fault.h"
#include "chosen-fault.h"
#include "lookup.h"
#include "thread.h"

#include <stdlib.h>
#include <string.h>

/* Whether what is chosen is that kind of fault of that function or callback. */
static bool is(const char *name, const char *kind) {
  const char *chosen = fault_chosen();
  size_t size = strlen(name);
  return strncmp(chosen, name, size) == 0 && chosen[size] == ':' &&
         strcmp(chosen + size + 1, kind) == 0;
}

/* A value that is none of those that a rule expects. */
static napi_value another_value(napi_env env, napi_value value) {
  static void *known = NULL;
  typedef napi_status (*function)(napi_env, napi_value *);
  function create_object = (function)seam_find("napi_create_object", &known);
  napi_value other = value;
  if (create_object != NULL)
    create_object(env, &other);
  return other;
}

static void change(const api_call *call, const seam_argument *a, void *at) {
  const seam_argument *env = call_argument(call, SEAM_KIND_env);
  if (a->kind == SEAM_KIND_out_value && env != NULL)
    *(napi_value *)at = another_value(call_pointer(env), *(napi_value *)at);
  else if (a->kind == SEAM_KIND_out_flag)
    *(bool *)at = !*(bool *)at;
  else if (a->kind == SEAM_KIND_out_number)
    *(double *)at = *(double *)at == 1 ? 2 : 1;
  else if (a->kind == SEAM_KIND_out_text)
    *(char *)at = *(char *)at == 'X' ? 'Y' : 'X';
  else if (a->kind == SEAM_KIND_out_data)
    *(void **)at = *(void **)at == NULL ? at : NULL;
  else if (a->kind == SEAM_KIND_out_int32 || a->kind == SEAM_KIND_out_uint32 ||
           a->kind == SEAM_KIND_out_int64 || a->kind == SEAM_KIND_out_uint64 ||
           a->kind == SEAM_KIND_out_size || a->kind == SEAM_KIND_out_integer ||
           a->kind == SEAM_KIND_out_type || a->kind == SEAM_KIND_out_array_type)
    *(unsigned char *)at ^= 1;
}

static void clear(const api_call *call, int index) {
  const seam_argument *a = &call->arguments[index];
  if (a->kind == SEAM_KIND_out_values && call_pointer(a) != NULL)
    memset(call_pointer(a), 0, *(size_t *)call_pointer(&a[-1]) * sizeof(napi_value));
  if (a->kind != SEAM_KIND_in_out_size && call_out_size(call, index) > 0)
    memset(call_pointer(a), 0, call_out_size(call, index));
}

static void each_result(api_call *call, void (*action)(const api_call *, int)) {
  for (int i = 0; i < call->count; i++)
    action(call, i);
}

static void change_at(const api_call *call, int index) {
  if (call_out_size(call, index) > 0)
    change(call, &call->arguments[index], call_pointer(&call->arguments[index]));
}

static void write_at(const api_call *call, int index) {
  if (call_out_size(call, index) > 0)
    memset(call_pointer(&call->arguments[index]), 0x5a, call_out_size(call, index));
}

/* What a record has seen of its callbacks, while one of them is at fault. */
typedef struct {
  bool ran;
  api_callback late;
} held;

static held *held_of(seam_record *record) {
  if (record->held_back == NULL)
    record->held_back = calloc(1, sizeof(held));
  return record->held_back;
}

static void deliver_at_end(void *record) {
  held *h = held_of(record);
  if (h->late.record != NULL)
    callback_tell(&h->late);
}

static void run_now(const char *name, seam_record *record) {
  api_callback callback;
  if (record == NULL || !is(name, "at-once") || !callback_of(&callback, name, record))
    return;
  held_of(record)->ran = true;
  callback_tell(&callback);
}

/* The work that is about to be queued. */
static seam_record *queued(const api_call *call) {
  const seam_argument *work = call_argument(call, SEAM_KIND_work);
  return strcmp(call->function, "napi_queue_async_work") == 0 && work != NULL
             ? record_numbered("napi_create_async_work", handle_number(call_pointer(work)))
             : NULL;
}

bool fault_skips(const char *function) {
  return is(function, "does-nothing");
}

void fault_before(api_call *call) {
  run_now("execute", queued(call));
  if (!fault_skips(call->function))
    return;
  call->skipped = true;
  call->status = napi_ok;
  each_result(call, clear);
}

void fault_after(api_call *call) {
  if (is(call->function, "other-status")) {
    if (call->status != napi_ok)
      each_result(call, clear);
    call->status = call->status == napi_ok ? napi_generic_failure : napi_ok;
  }
  if (is(call->function, "result-changed") && call->status == napi_ok)
    each_result(call, change_at);
  if (is(call->function, "written-although-failed") && call->status != napi_ok)
    each_result(call, write_at);
}

static const char *const kinds[] = {"execute", "complete", "finalize", "cleanup-hook"};

void fault_left(api_call *call) {
  static void *known = NULL;
  typedef napi_status (*function)(napi_env, void (*)(void *), void *);
  if (call->status != napi_ok)
    return;
  run_now("complete", queued(call));
  if (call->record == NULL || strcmp(call->function, "napi_remove_env_cleanup_hook") == 0)
    return;
  run_now("finalize", call->record);
  run_now("cleanup-hook", call->record);
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (is(kinds[i], "late") && seam_find("napi_add_env_cleanup_hook", &known) != NULL)
      ((function)known)(call->record->env, deliver_at_end, call->record);
}

static void tell_elsewhere(void *callback) {
  callback_tell(callback);
}

static void deliver_elsewhere(api_callback *c) {
  thread t;
  if (strcmp(c->name, "execute") == 0) {
    /* Any other thread would do: the wrong one is that of the event loop, where complete runs. */
    held_of(c->record)->late = *c;
    return;
  }
  thread_start(&t, "elsewhere", tell_elsewhere, c);
  thread_join(&t);
}

/* The first is held back until the second was there. */
static void deliver_second_first(api_callback *c) {
  static mutex lock = MUTEX_INIT;
  static api_callback first;
  static int delivered = 0;
  mutex_lock(&lock);
  int nth = ++delivered;
  if (nth == 1)
    first = *c;
  api_callback held_back = first;
  mutex_unlock(&lock);
  if (nth == 1)
    return;
  callback_tell(c);
  if (nth == 2)
    callback_tell(&held_back);
}

void fault_deliver(api_callback *c) {
  static char nobodys;
  if (fault_chosen()[0] == '\0' || c->record == NULL) {
    callback_tell(c);
    return;
  }
  held *h = held_of(c->record);
  if (is("execute", "wrong-thread") && h->late.record != NULL)
    callback_tell(&h->late);
  if (is(c->name, "lost") || (is(c->name, "at-once") && h->ran))
    return;
  if (is(c->name, "late") && c->info == NULL) {
    h->late = *c;
    return;
  }
  if (is(c->name, "wrong-thread")) {
    deliver_elsewhere(c);
    return;
  }
  if (is(c->name, "out-of-order") && c->info == NULL) {
    deliver_second_first(c);
    return;
  }
  if (is(c->name, "without-env"))
    c->env = NULL;
  if (is(c->name, "wrong-data"))
    c->data = &nobodys;
  if (is(c->name, "wrong-hint"))
    c->hint = &nobodys;
  callback_tell(c);
  if (is(c->name, "twice"))
    callback_tell(c);
}
