#define NAPI_VERSION 8
#include "registration.h"
#include "callback.h"
#include "generic-fault.h"
#include "lookup.h"
#include "this-thread.h"

#include <stdlib.h>
#include <string.h>

/*
 * A record reaches the seam's callback through the addon's data or hint, in whose place the runtime
 * has it. Where both are NULL they stay NULL, and the record has a callback of its own, as long as
 * there are some. Functions, which mostly have no data, do not use up those of the others.
 */
#define SEAM_SLOTS(SLOT) SLOT(0) SLOT(1) SLOT(2) SLOT(3) SLOT(4)
#define SEAM_SLOT_COUNT 5 /* the first is that of all records that the runtime has */
static seam_record *callback_slots[SEAM_SLOT_COUNT], *function_callback_slots[SEAM_SLOT_COUNT];
static mutex callback_slots_lock = MUTEX_INIT;

static int take_callback_slot(seam_record *of[], seam_record *record) {
  int slot = 1;
  mutex_lock(&callback_slots_lock);
  while (slot < SEAM_SLOT_COUNT && of[slot] != NULL)
    slot++;
  if (slot < SEAM_SLOT_COUNT)
    of[slot] = record;
  mutex_unlock(&callback_slots_lock);
  return slot < SEAM_SLOT_COUNT ? slot : 0;
}

static seam_record *record_in_slot(seam_record *of[], int slot) {
  mutex_lock(&callback_slots_lock);
  seam_record *record = of[slot];
  mutex_unlock(&callback_slots_lock);
  return record;
}

static seam_record *record_for(int slot, const void *data, const void *hint) {
  if (slot != 0)
    return record_in_slot(callback_slots, slot);
  seam_record *by_hint = record_by_hint(hint);
  return by_hint != NULL ? by_hint : record_by_data(data);
}

static napi_value on_function(int slot, callback_kind kind, const char *name, napi_env env,
                              napi_callback_info info) {
  static void *known = NULL;
  typedef napi_status (*function)(napi_env, napi_callback_info, size_t *, napi_value *,
                                  napi_value *, void **);
  api_callback c = {.kind = kind, .name = name, .env = env, .has_env = true, .info = info};
  ((function)seam_look_up("napi_get_cb_info", &known))(env, info, NULL, NULL, NULL, &c.data);
  c.record = slot != 0 ? record_in_slot(function_callback_slots, slot) : record_by_data(c.data);
  bool constructs = c.record != NULL && kind == CALLBACK_FUNCTION &&
                    strcmp(c.record->function, "napi_define_class") == 0 && !c.record->has_hint;
  if (constructs)
    c.name = "constructor";
  fault_deliver(&c);
  return c.result;
}

static void deliver(int slot, api_callback c) {
  c.record = record_for(slot, c.data, c.hint);
  fault_deliver(&c);
}

static void on_finalizer(int slot, napi_env env, void *data, void *hint) {
  deliver(slot, (api_callback){.kind = CALLBACK_FINALIZER,
                               .name = "finalize",
                               .env = env,
                               .has_env = true,
                               .data = data,
                               .hint = hint});
}

static void on_noenv_finalizer(int slot, void *data, void *hint) {
  deliver(slot,
          (api_callback){
              .kind = CALLBACK_NOENV_FINALIZER, .name = "finalize", .data = data, .hint = hint});
}

static void on_execute(int slot, napi_env env, void *data) {
  deliver(
      slot,
      (api_callback){
          .kind = CALLBACK_EXECUTE, .name = "execute", .env = env, .has_env = true, .data = data});
}

static void on_complete(int slot, napi_env env, napi_status status, void *data) {
  deliver(slot, (api_callback){.kind = CALLBACK_COMPLETE,
                               .name = "complete",
                               .env = env,
                               .has_env = true,
                               .status = status,
                               .data = data});
}

static void on_hook(int slot, void *data) {
  deliver(slot, (api_callback){.kind = CALLBACK_HOOK, .name = "cleanup-hook", .data = data});
}

static void on_async_hook(int slot, napi_async_cleanup_hook_handle handle, void *data) {
  deliver(slot, (api_callback){.kind = CALLBACK_ASYNC_HOOK,
                               .name = "async-cleanup-hook",
                               .handle = handle,
                               .data = data});
}

#define SEAM_CALLBACKS(slot)                                                                       \
  static napi_value seam_function_##slot(napi_env env, napi_callback_info info) {                  \
    return on_function(slot, CALLBACK_FUNCTION, "function", env, info);                            \
  }                                                                                                \
  static napi_value seam_getter_##slot(napi_env env, napi_callback_info info) {                    \
    return on_function(slot, CALLBACK_GETTER, "getter", env, info);                                \
  }                                                                                                \
  static napi_value seam_setter_##slot(napi_env env, napi_callback_info info) {                    \
    return on_function(slot, CALLBACK_SETTER, "setter", env, info);                                \
  }                                                                                                \
  static void seam_finalizer_##slot(napi_env env, void *data, void *hint) {                        \
    on_finalizer(slot, env, data, hint);                                                           \
  }                                                                                                \
  static void seam_noenv_finalizer_##slot(void *data, void *hint) {                                \
    on_noenv_finalizer(slot, data, hint);                                                          \
  }                                                                                                \
  static void seam_execute_##slot(napi_env env, void *data) { on_execute(slot, env, data); }       \
  static void seam_complete_##slot(napi_env env, napi_status status, void *data) {                 \
    on_complete(slot, env, status, data);                                                          \
  }                                                                                                \
  static void seam_hook_##slot(void *data) { on_hook(slot, data); }                                \
  static void seam_async_hook_##slot(napi_async_cleanup_hook_handle handle, void *data) {          \
    on_async_hook(slot, handle, data);                                                             \
  }

SEAM_SLOTS(SEAM_CALLBACKS)

#define SEAM_CALLBACKS_OF(slot)                                                                    \
  {seam_function_##slot,        seam_getter_##slot,  seam_setter_##slot,   seam_finalizer_##slot,  \
   seam_noenv_finalizer_##slot, seam_execute_##slot, seam_complete_##slot, seam_hook_##slot,       \
   seam_async_hook_##slot},
typedef struct {
  napi_callback function_callback, getter, setter;
  napi_finalize finalizer;
  seam_noenv_finalize noenv_finalizer;
  napi_async_execute_callback execute;
  napi_async_complete_callback complete;
  seam_hook hook;
  napi_async_cleanup_hook async_hook;
} seam_callback_set;
static const seam_callback_set seam_callbacks[] = {SEAM_SLOTS(SEAM_CALLBACKS_OF)};

/* The addon's callbacks among the arguments go into the record, or, where there is one to replace
 * them, are replaced. */
static void each_callback(const api_call *call, seam_record *r, int replaced_by) {
  for (int i = 0; i < call->count; i++) {
    seam_argument *a = &call->arguments[i];
#define TAKE(of, member)                                                                           \
  if (a->kind == SEAM_KIND_##of && call_pointer(a) != NULL) {                                      \
    if (replaced_by < 0)                                                                           \
      r->member = *(seam_type_##of *)a->at;                                                        \
    else                                                                                           \
      *(seam_type_##of *)a->at = seam_callbacks[replaced_by].member;                               \
  }
    TAKE(callback, function_callback)
    TAKE(finalizer, finalizer)
    TAKE(noenv_finalizer, noenv_finalizer)
    TAKE(execute, execute)
    TAKE(complete, complete)
    TAKE(hook, hook)
    TAKE(async_hook, async_hook)
#undef TAKE
  }
}

static bool is_callback(const seam_argument *a) {
  return a->kind == SEAM_KIND_callback || a->kind == SEAM_KIND_finalizer ||
         a->kind == SEAM_KIND_noenv_finalizer || a->kind == SEAM_KIND_execute ||
         a->kind == SEAM_KIND_complete || a->kind == SEAM_KIND_hook ||
         a->kind == SEAM_KIND_async_hook;
}

/* The addon's memory that an external is made of: the runtime needs that itself. */
static const seam_argument *memory_of(const api_call *call) {
  const seam_argument *memory = call_argument(call, SEAM_KIND_memory);
  const seam_argument *text = call_argument(call, SEAM_KIND_memory_text);
  const seam_argument *text16 = call_argument(call, SEAM_KIND_memory_text16);
  return memory != NULL ? memory : text != NULL ? text : text16;
}

static napi_env env_of_call(const api_call *call) {
  const seam_argument *env = call_argument(call, SEAM_KIND_env);
  return env != NULL ? (napi_env)call_pointer(env) : NULL;
}

void callbacks_find(api_call *call) {
  const seam_argument *data = call_argument(call, SEAM_KIND_data);
  const seam_argument *hint = call_argument(call, SEAM_KIND_hint);
  const seam_argument *hook = call_argument(call, SEAM_KIND_hook);
  bool found = false;
  for (int i = 0; i < call->count; i++)
    found |= is_callback(&call->arguments[i]) && call_pointer(&call->arguments[i]) != NULL;
  if (!found)
    return;
  if (hook != NULL)
    call->record = record_of_hook(env_of_call(call), *(seam_hook *)hook->at, call_pointer(data));
  if (call->record != NULL)
    return;
  call->record = record_new(call->function, env_of_call(call));
  const seam_argument *memory = memory_of(call);
  call->record->data = data != NULL     ? call_pointer(data)
                       : memory != NULL ? call_pointer(memory)
                                        : NULL;
  call->record->hint = hint != NULL ? call_pointer(hint) : NULL;
  call->record->has_hint = hint != NULL;
  each_callback(call, call->record, -1);
}

static void set_pointer(const seam_argument *a, void *pointer) {
  memcpy(a->at, &pointer, sizeof pointer);
}

/* A getter, a setter or a method is found by its data alone. */
static void replace_in(napi_property_descriptor *d, const api_call *call) {
  if (d->method == NULL && d->getter == NULL && d->setter == NULL)
    return;
  seam_record *r = record_new(call->function, env_of_call(call));
  r->function_callback = d->method;
  r->getter = d->getter;
  r->setter = d->setter;
  r->data = d->data;
  r->has_hint = true; /* so it is no constructor */
  int slot = d->data == NULL ? take_callback_slot(function_callback_slots, r) : 0;
  if (slot == 0)
    d->data = &r->as_data;
  if (d->method != NULL)
    d->method = seam_callbacks[slot].function_callback;
  if (d->getter != NULL)
    d->getter = seam_callbacks[slot].getter;
  if (d->setter != NULL)
    d->setter = seam_callbacks[slot].setter;
}

static void replace_descriptors(api_call *call) {
  const seam_argument *list = call_argument(call, SEAM_KIND_properties);
  if (list == NULL || call_pointer(list) == NULL)
    return;
  size_t count = *(size_t *)list[-1].at;
  if (count == 0 || count > 0xffff)
    return; /* no list is so long: it is an addon's way to ask for a refusal */
  call->descriptors = (napi_property_descriptor *)calloc(count, sizeof *call->descriptors);
  memcpy(call->descriptors, call_pointer(list), count * sizeof *call->descriptors);
  for (size_t i = 0; i < count; i++)
    replace_in(&call->descriptors[i], call);
  set_pointer(list, call->descriptors);
}

void callbacks_replace(api_call *call) {
  seam_record *r = call->record;
  replace_descriptors(call);
  if (r == NULL)
    return;
  const seam_argument *data = call_argument(call, SEAM_KIND_data);
  const seam_argument *hint = call_argument(call, SEAM_KIND_hint);
  bool has_data = data != NULL && r->data != NULL, has_hint = hint != NULL && r->hint != NULL;
  int slot = 0;
  if (!has_data && !has_hint) {
    slot = r->slot != 0 ? r->slot
                        : take_callback_slot(
                              r->function_callback ? function_callback_slots : callback_slots, r);
    r->slot = slot;
    has_data = slot == 0 && data != NULL;
    has_hint = slot == 0 && data == NULL;
  }
  if (has_data)
    set_pointer(data, &r->as_data);
  if (has_hint)
    set_pointer(hint, &r->as_hint);
  each_callback(call, r, slot);
}

void callbacks_leave(api_call *call) {
  free(call->descriptors);
}

void *callbacks_data_of(void *pointer) {
  const seam_record *by_data = record_by_data(pointer);
  const seam_record *by_hint = by_data == NULL ? record_by_hint(pointer) : NULL;
  return by_data != NULL ? by_data->data : by_hint != NULL ? by_hint->hint : pointer;
}
