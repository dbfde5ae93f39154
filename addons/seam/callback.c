#define NAPI_VERSION 8
#include "callback.h"
#include "generic-fault.h"
#include "lookup.h"
#include "text.h"
#include "this-thread.h"

#include <stdlib.h>
#include <string.h>

/*
 * A record reaches the seam's callback through the addon's data or hint, in whose place the runtime
 * has it. Where both are NULL they stay NULL, and the record has a callback of its own, as long as
 * there are some. Functions, which mostly have no data, do not use up those of the others.
 */
#define SLOTS(SLOT) SLOT(0) SLOT(1) SLOT(2) SLOT(3) SLOT(4)
#define SLOT_COUNT 5 /* the first is that of all records that the runtime has */
static seam_record *slots[SLOT_COUNT], *function_slots[SLOT_COUNT];
static mutex slots_lock = MUTEX_INIT;

static int take_slot(seam_record *of[], seam_record *record) {
  int slot = 1;
  mutex_lock(&slots_lock);
  while (slot < SLOT_COUNT && of[slot] != NULL)
    slot++;
  if (slot < SLOT_COUNT)
    of[slot] = record;
  mutex_unlock(&slots_lock);
  return slot < SLOT_COUNT ? slot : 0;
}

static seam_record *in_slot(seam_record *of[], int slot) {
  mutex_lock(&slots_lock);
  seam_record *record = of[slot];
  mutex_unlock(&slots_lock);
  return record;
}

static void add_place(seam_text *out, const char *name, bool right, const void *own) {
  text_add(out, ",\"%s\":", name);
  if (right)
    text_add_chosen(out, own);
  else
    text_add(out, "\"wrong\"");
}

/* Puts the call on the trace, and makes it. The addon gets its own data whatever the runtime
 * passed: what that was is told. */
void callback_tell(seam_callback *c) {
  const seam_record *r = c->record;
  seam_text text = {"", 0};
  if (r != NULL)
    text_add(&text, ",\"from\":\"%s\",\"number\":%d", r->function, r->number);
  if (c->has_env)
    text_add(&text, ",\"env\":\"%s\"", seam_presence(c->env));
  if (strcmp(c->name, "complete") == 0)
    text_add(&text, ",\"status\":\"%s\"", seam_status_name(c->status));
  if (c->info == NULL && r != NULL) {
    add_place(&text, "data", c->data == &r->as_data || c->data == r->data, r->data);
    if (r->has_hint)
      add_place(&text, "hint", c->hint == &r->as_hint || c->hint == r->hint, r->hint);
  }
  trace_id entry = trace("callback", "\"name\":\"%s\"%s", c->name, text.text);
  if (r != NULL)
    c->call(c);
  trace("callback-return", "\"name\":\"%s\"," TRACE_OF, c->name, entry);
}

static void call_function(seam_callback *c) {
  c->result = c->record->function_callback(c->env, c->info);
}

static void call_getter(seam_callback *c) {
  c->result = c->record->getter(c->env, c->info);
}

static void call_setter(seam_callback *c) {
  c->result = c->record->setter(c->env, c->info);
}

static void call_finalizer(seam_callback *c) {
  c->record->finalizer(c->env, c->record->data, c->record->hint);
}

static void call_noenv_finalizer(seam_callback *c) {
  c->record->noenv_finalizer(c->record->data, c->record->hint);
}

static void call_execute(seam_callback *c) {
  c->record->execute(c->env, c->record->data);
}

static void call_complete(seam_callback *c) {
  c->record->complete(c->env, c->status, c->record->data);
}

static void call_hook(seam_callback *c) {
  c->record->hook(c->record->data);
}

static void call_async_hook(seam_callback *c) {
  c->record->async_hook(c->handle, c->record->data);
}

static seam_record *record_for(int slot, const void *data, const void *hint) {
  if (slot != 0)
    return in_slot(slots, slot);
  seam_record *by_hint = record_by_hint(hint);
  return by_hint != NULL ? by_hint : record_by_data(data);
}

static napi_value run_function(int slot, const char *name, void (*call)(seam_callback *),
                               napi_env env, napi_callback_info info) {
  static void *known = NULL;
  typedef napi_status (*function)(napi_env, napi_callback_info, size_t *, napi_value *,
                                  napi_value *, void **);
  seam_callback c = {name, NULL, env, true, info, napi_ok, NULL, NULL, NULL, NULL, call};
  ((function)seam_look_up("napi_get_cb_info", &known))(env, info, NULL, NULL, NULL, &c.data);
  c.record = slot != 0 ? in_slot(function_slots, slot) : record_by_data(c.data);
  bool constructs = c.record != NULL && call == call_function &&
                    strcmp(c.record->function, "napi_define_class") == 0 && !c.record->has_hint;
  if (constructs)
    c.name = "constructor";
  fault_deliver(&c);
  return c.result;
}

static void run_finalizer(int slot, napi_env env, void *data, void *hint) {
  seam_callback c = {
      "finalize",    record_for(slot, data, hint), env, true, NULL, napi_ok, NULL, data, hint, NULL,
      call_finalizer};
  fault_deliver(&c);
}

static void run_noenv_finalizer(int slot, void *data, void *hint) {
  seam_callback c = {
      "finalize", record_for(slot, data, hint), NULL, false, NULL, napi_ok, NULL, data, hint,
      NULL,       call_noenv_finalizer};
  fault_deliver(&c);
}

static void run_execute(int slot, napi_env env, void *data) {
  seam_callback c = {
      "execute",   record_for(slot, data, NULL), env, true, NULL, napi_ok, NULL, data, NULL, NULL,
      call_execute};
  fault_deliver(&c);
}

static void run_complete(int slot, napi_env env, napi_status status, void *data) {
  seam_callback c = {
      "complete",   record_for(slot, data, NULL), env, true, NULL, status, NULL, data, NULL, NULL,
      call_complete};
  fault_deliver(&c);
}

static void run_hook(int slot, void *data) {
  seam_callback c = {"cleanup-hook", record_for(slot, data, NULL),
                     NULL,           false,
                     NULL,           napi_ok,
                     NULL,           data,
                     NULL,           NULL,
                     call_hook};
  fault_deliver(&c);
}

static void run_async_hook(int slot, napi_async_cleanup_hook_handle handle, void *data) {
  seam_callback c = {"async-cleanup-hook",
                     record_for(slot, data, NULL),
                     NULL,
                     false,
                     NULL,
                     napi_ok,
                     handle,
                     data,
                     NULL,
                     NULL,
                     call_async_hook};
  fault_deliver(&c);
}

bool callback_of(seam_callback *c, const char *name, seam_record *r) {
  seam_callback made = {name, r,           r->env,      true, NULL, napi_ok,
                        NULL, &r->as_data, &r->as_hint, NULL, NULL};
  made.data = r->data != NULL ? &r->as_data : NULL;
  made.hint = r->hint != NULL ? &r->as_hint : NULL;
  if (strcmp(name, "finalize") == 0 && r->finalizer != NULL)
    made.call = call_finalizer;
  else if (strcmp(name, "execute") == 0 && r->execute != NULL)
    made.call = call_execute;
  else if (strcmp(name, "complete") == 0 && r->complete != NULL)
    made.call = call_complete;
  else if (strcmp(name, "cleanup-hook") == 0 && r->hook != NULL)
    made.call = call_hook;
  made.has_env = made.call != call_hook;
  *c = made;
  return made.call != NULL;
}

#define CALLBACKS(slot)                                                                            \
  static napi_value function_##slot(napi_env env, napi_callback_info info) {                       \
    return run_function(slot, "function", call_function, env, info);                               \
  }                                                                                                \
  static napi_value getter_##slot(napi_env env, napi_callback_info info) {                         \
    return run_function(slot, "getter", call_getter, env, info);                                   \
  }                                                                                                \
  static napi_value setter_##slot(napi_env env, napi_callback_info info) {                         \
    return run_function(slot, "setter", call_setter, env, info);                                   \
  }                                                                                                \
  static void finalizer_##slot(napi_env env, void *data, void *hint) {                             \
    run_finalizer(slot, env, data, hint);                                                          \
  }                                                                                                \
  static void noenv_finalizer_##slot(void *data, void *hint) {                                     \
    run_noenv_finalizer(slot, data, hint);                                                         \
  }                                                                                                \
  static void execute_##slot(napi_env env, void *data) { run_execute(slot, env, data); }           \
  static void complete_##slot(napi_env env, napi_status status, void *data) {                      \
    run_complete(slot, env, status, data);                                                         \
  }                                                                                                \
  static void hook_##slot(void *data) { run_hook(slot, data); }                                    \
  static void async_hook_##slot(napi_async_cleanup_hook_handle handle, void *data) {               \
    run_async_hook(slot, handle, data);                                                            \
  }

SLOTS(CALLBACKS)

#define CALLBACKS_OF(slot)                                                                         \
  {function_##slot, getter_##slot,   setter_##slot, finalizer_##slot, noenv_finalizer_##slot,      \
   execute_##slot,  complete_##slot, hook_##slot,   async_hook_##slot},
static const struct {
  napi_callback function_callback, getter, setter;
  napi_finalize finalizer;
  seam_noenv_finalize noenv_finalizer;
  napi_async_execute_callback execute;
  napi_async_complete_callback complete;
  seam_hook hook;
  napi_async_cleanup_hook async_hook;
} callbacks[] = {SLOTS(CALLBACKS_OF)};

/* The addon's callbacks among the arguments go into the record, or, where there is one to replace
 * them, are replaced. */
static void each_callback(const seam_call *call, seam_record *r, int replaced_by) {
  for (int i = 0; i < call->count; i++) {
    seam_argument *a = &call->arguments[i];
#define TAKE(of, member)                                                                           \
  if (a->kind == SEAM_KIND_##of && call_pointer(a) != NULL) {                                      \
    if (replaced_by < 0)                                                                           \
      r->member = *(seam_type_##of *)a->at;                                                        \
    else                                                                                           \
      *(seam_type_##of *)a->at = callbacks[replaced_by].member;                                    \
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
static const seam_argument *memory_of(const seam_call *call) {
  const seam_argument *memory = call_argument(call, SEAM_KIND_memory);
  const seam_argument *text = call_argument(call, SEAM_KIND_memory_text);
  const seam_argument *text16 = call_argument(call, SEAM_KIND_memory_text16);
  return memory != NULL ? memory : text != NULL ? text : text16;
}

static napi_env env_of(const seam_call *call) {
  const seam_argument *env = call_argument(call, SEAM_KIND_env);
  return env != NULL ? call_pointer(env) : NULL;
}

void callbacks_find(seam_call *call) {
  const seam_argument *data = call_argument(call, SEAM_KIND_data);
  const seam_argument *hint = call_argument(call, SEAM_KIND_hint);
  const seam_argument *hook = call_argument(call, SEAM_KIND_hook);
  bool found = false;
  for (int i = 0; i < call->count; i++)
    found |= is_callback(&call->arguments[i]) && call_pointer(&call->arguments[i]) != NULL;
  if (!found)
    return;
  if (hook != NULL)
    call->record = record_of_hook(env_of(call), *(seam_hook *)hook->at, call_pointer(data));
  if (call->record != NULL)
    return;
  call->record = record_new(call->function, env_of(call));
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
static void replace_in(napi_property_descriptor *d, const seam_call *call) {
  if (d->method == NULL && d->getter == NULL && d->setter == NULL)
    return;
  seam_record *r = record_new(call->function, env_of(call));
  r->function_callback = d->method;
  r->getter = d->getter;
  r->setter = d->setter;
  r->data = d->data;
  r->has_hint = true; /* so it is no constructor */
  int slot = d->data == NULL ? take_slot(function_slots, r) : 0;
  if (slot == 0)
    d->data = &r->as_data;
  if (d->method != NULL)
    d->method = callbacks[slot].function_callback;
  if (d->getter != NULL)
    d->getter = callbacks[slot].getter;
  if (d->setter != NULL)
    d->setter = callbacks[slot].setter;
}

static void replace_descriptors(seam_call *call) {
  const seam_argument *list = call_argument(call, SEAM_KIND_properties);
  if (list == NULL || call_pointer(list) == NULL)
    return;
  size_t count = *(size_t *)list[-1].at;
  if (count == 0 || count > 0xffff)
    return; /* no list is so long: it is an addon's way to ask for a refusal */
  call->descriptors = calloc(count, sizeof *call->descriptors);
  memcpy(call->descriptors, call_pointer(list), count * sizeof *call->descriptors);
  for (size_t i = 0; i < count; i++)
    replace_in(&call->descriptors[i], call);
  set_pointer(list, call->descriptors);
}

void callbacks_replace(seam_call *call) {
  seam_record *r = call->record;
  replace_descriptors(call);
  if (r == NULL)
    return;
  const seam_argument *data = call_argument(call, SEAM_KIND_data);
  const seam_argument *hint = call_argument(call, SEAM_KIND_hint);
  bool has_data = data != NULL && r->data != NULL, has_hint = hint != NULL && r->hint != NULL;
  int slot = 0;
  if (!has_data && !has_hint) {
    slot = r->slot != 0 ? r->slot : take_slot(r->function_callback ? function_slots : slots, r);
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

void callbacks_leave(seam_call *call) {
  free(call->descriptors);
}

void *callbacks_data_of(void *pointer) {
  const seam_record *by_data = record_by_data(pointer);
  const seam_record *by_hint = by_data == NULL ? record_by_hint(pointer) : NULL;
  return by_data != NULL ? by_data->data : by_hint != NULL ? by_hint->hint : pointer;
}
