#define SEAM_ITSELF
#define NAPI_VERSION 8
#include "seam.h"
#include "fault.h"
#include "text.h"
#include "this-thread.h"
#include "trace.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

/*
 * The addon holds one of these for its thread-safe function, and the runtime gets a part of it for
 * the context, and another for the finalize data. It is never freed: runtimes do call back after
 * finalize, and threads do call after the environment has gone.
 */
typedef struct tsfn_record {
  int id;
  napi_threadsafe_function handle; /* the runtime's */
  void *context;
  void *finalize_data;
  napi_finalize finalize;
  napi_threadsafe_function_call_js call_js;
  char as_context, as_data;
  struct tsfn_record *older;
} tsfn_record;

/* What is NULL stays NULL for the runtime. A record that is not found by its context then has
 * callbacks to itself, as long as there are some. */
#define TSFN_SLOTS(SLOT) SLOT(0) SLOT(1) SLOT(2) SLOT(3) SLOT(4)
#define TSFN_SLOT_COUNT 5 /* the first is that of all records that the runtime has */
static tsfn_record *tsfn_slots[TSFN_SLOT_COUNT];

static mutex records_lock = MUTEX_INIT;
static tsfn_record *newest = NULL;

static tsfn_record *new_record(void) {
  tsfn_record *record = (tsfn_record *)calloc(1, sizeof *record);
  mutex_lock(&records_lock);
  record->id = newest != NULL ? newest->id + 1 : 1;
  record->older = newest;
  newest = record;
  mutex_unlock(&records_lock);
  return record;
}

static int take_tsfn_slot(tsfn_record *record) {
  int slot = 1;
  mutex_lock(&records_lock);
  while (slot < TSFN_SLOT_COUNT && tsfn_slots[slot] != NULL)
    slot++;
  if (slot < TSFN_SLOT_COUNT)
    tsfn_slots[slot] = record;
  mutex_unlock(&records_lock);
  return slot < TSFN_SLOT_COUNT ? slot : 0;
}

static tsfn_record *tsfn_in_slot(int slot) {
  mutex_lock(&records_lock);
  tsfn_record *record = tsfn_slots[slot];
  mutex_unlock(&records_lock);
  return record;
}

/* The record that a pointer from the runtime stands for, or NULL: a broken runtime may hand back
 * anything. */
static tsfn_record *known_record(const void *pointer) {
  mutex_lock(&records_lock);
  tsfn_record *record = newest;
  while (record != NULL && pointer != &record->as_context && pointer != &record->as_data)
    record = record->older;
  mutex_unlock(&records_lock);
  return record;
}

static bool is_context(const tsfn_record *record, const void *pointer) {
  return record != NULL &&
         (pointer == &record->as_context || (pointer == NULL && record->context == NULL));
}

static bool is_data(const tsfn_record *record, const void *pointer) {
  return record != NULL &&
         (pointer == &record->as_data || (pointer == NULL && record->finalize_data == NULL));
}

static int id_of(napi_threadsafe_function func) {
  return func != NULL ? ((tsfn_record *)func)->id : 0;
}

static napi_threadsafe_function handle_of(napi_threadsafe_function func) {
  return func != NULL ? ((tsfn_record *)func)->handle : NULL;
}

static napi_status returned(trace_id call, const char *name, napi_status status) {
  trace("return", "\"name\":\"%s\"," TRACE_OF ",\"status\":\"%s\"", name, call,
        seam_status_name(status));
  return status;
}

static seam_text value_of(const void *pointer) {
  seam_text value = {"", 0};
  text_add_chosen(&value, pointer);
  return value;
}

static seam_text told_value(bool right, const void *own) {
  seam_text text = {"", 0};
  if (right)
    text_add_chosen(&text, own);
  else
    text_add(&text, "\"wrong\"");
  return text;
}

static void run_call_js(int slot, napi_env env, napi_value js_callback, void *context, void *data) {
  tsfn_record *record = slot != 0 ? tsfn_in_slot(slot) : known_record(context);
  trace_id entry =
      trace("callback",
            "\"name\":\"call_js\",\"tsfn\":%d,\"item\":%s,\"env\":\"%s\",\"js_callback\":\"%s\","
            "\"context\":%s",
            record != NULL ? record->id : 0, value_of(data).text, seam_presence(env),
            seam_presence(js_callback),
            told_value(is_context(record, context), record != NULL ? record->context : NULL).text);
  if (record != NULL)
    record->call_js(env, js_callback, record->context, data);
  trace("callback-return", "\"name\":\"call_js\"," TRACE_OF, entry);
}

static void run_finalize(int slot, napi_env env, void *data, void *hint) {
  tsfn_record *record = slot != 0 ? tsfn_in_slot(slot) : known_record(hint);
  if (record == NULL)
    record = known_record(data);
  trace_id entry =
      trace("callback", "\"name\":\"finalize\",\"tsfn\":%d,\"env\":\"%s\",\"data\":%s,\"hint\":%s",
            record != NULL ? record->id : 0, seam_presence(env),
            told_value(is_data(record, data), record != NULL ? record->finalize_data : NULL).text,
            told_value(is_context(record, hint), record != NULL ? record->context : NULL).text);
  if (record != NULL)
    record->finalize(env, record->finalize_data, record->context);
  trace("callback-return", "\"name\":\"finalize\"," TRACE_OF, entry);
}

#define TSFN_CALLBACKS(slot)                                                                       \
  static void call_js_##slot(napi_env env, napi_value js_callback, void *context, void *data) {    \
    run_call_js(slot, env, js_callback, context, data);                                            \
  }                                                                                                \
  static void finalize_##slot(napi_env env, void *data, void *hint) {                              \
    run_finalize(slot, env, data, hint);                                                           \
  }

TSFN_SLOTS(TSFN_CALLBACKS)

#define TSFN_CALLBACKS_OF(slot) {call_js_##slot, finalize_##slot},
typedef struct {
  napi_threadsafe_function_call_js call_js;
  napi_finalize finalize;
} tsfn_callback_set;
static const tsfn_callback_set tsfn_callbacks[] = {TSFN_SLOTS(TSFN_CALLBACKS_OF)};

napi_status seam_create(napi_env env, napi_value func, napi_value async_resource,
                        napi_value async_resource_name, size_t max_queue_size,
                        size_t initial_thread_count, void *thread_finalize_data,
                        napi_finalize thread_finalize_cb, void *context,
                        napi_threadsafe_function_call_js call_js_cb,
                        napi_threadsafe_function *result) {
  tsfn_record *record = new_record();
  record->context = context;
  record->finalize_data = thread_finalize_data;
  record->finalize = thread_finalize_cb;
  record->call_js = call_js_cb;
  trace_id call =
      trace("call",
            "\"name\":\"napi_create_threadsafe_function\",\"tsfn\":%d,\"func\":\"%s\","
            "\"max_queue_size\":%lu,\"initial_thread_count\":%lu,\"finalize\":\"%s\","
            "\"finalize_data\":%s,\"context\":%s,\"call_js\":\"%s\"",
            record->id, seam_presence(func), (unsigned long)max_queue_size,
            (unsigned long)initial_thread_count, thread_finalize_cb != NULL ? "live" : "null",
            value_of(thread_finalize_data).text, value_of(context).text,
            call_js_cb != NULL ? "live" : "null");
  bool has_callback = thread_finalize_cb != NULL || call_js_cb != NULL;
  int slot = context == NULL && has_callback ? take_tsfn_slot(record) : 0;
  bool is_null = context == NULL && (slot != 0 || !has_callback);
  napi_status status =
      fault_create(env, func, async_resource, async_resource_name, max_queue_size,
                   initial_thread_count, thread_finalize_data != NULL ? &record->as_data : NULL,
                   thread_finalize_cb != NULL ? tsfn_callbacks[slot].finalize : NULL,
                   is_null ? NULL : &record->as_context,
                   call_js_cb != NULL ? tsfn_callbacks[slot].call_js : NULL,
                   result != NULL ? &record->handle : NULL);
  if (status == napi_ok && result != NULL)
    *result = (napi_threadsafe_function)record;
  return returned(call, "napi_create_threadsafe_function", status);
}

napi_status seam_get_context(napi_threadsafe_function func, void **result) {
  const char *name = "napi_get_threadsafe_function_context";
  trace_id call = trace("call", "\"name\":\"%s\",\"tsfn\":%d", name, id_of(func));
  void *context = NULL;
  napi_status status = fault_get_context(handle_of(func), &context);
  /* The addon gets the context of that function or of another, or whatever it was. */
  const tsfn_record *own = (tsfn_record *)func, *record = known_record(context);
  bool right = is_context(record, context) || is_context(own, context);
  *result = record != NULL ? record->context : context;
  trace("context", TRACE_OF ",\"context\":%s", call, told_value(right, *result).text);
  return returned(call, name, status);
}

napi_status seam_call(napi_threadsafe_function func, void *data,
                      napi_threadsafe_function_call_mode is_blocking) {
  const char *name = "napi_call_threadsafe_function";
  trace_id call =
      trace("call", "\"name\":\"%s\",\"tsfn\":%d,\"item\":%s,\"mode\":\"%s\"", name, id_of(func),
            value_of(data).text, is_blocking == napi_tsfn_blocking ? "blocking" : "nonblocking");
  return returned(call, name, fault_call(handle_of(func), data, is_blocking));
}

napi_status seam_acquire(napi_threadsafe_function func) {
  const char *name = "napi_acquire_threadsafe_function";
  trace_id call = trace("call", "\"name\":\"%s\",\"tsfn\":%d", name, id_of(func));
  return returned(call, name, fault_acquire(handle_of(func)));
}

napi_status seam_release(napi_threadsafe_function func,
                         napi_threadsafe_function_release_mode mode) {
  const char *name = "napi_release_threadsafe_function";
  trace_id call = trace("call", "\"name\":\"%s\",\"tsfn\":%d,\"mode\":\"%s\"", name, id_of(func),
                        mode == napi_tsfn_abort ? "abort" : "release");
  return returned(call, name, fault_release(handle_of(func), mode));
}

napi_status seam_unref(napi_env env, napi_threadsafe_function func) {
  const char *name = "napi_unref_threadsafe_function";
  trace_id call = trace("call", "\"name\":\"%s\",\"tsfn\":%d", name, id_of(func));
  return returned(call, name, fault_unref(env, handle_of(func)));
}

napi_status seam_ref(napi_env env, napi_threadsafe_function func) {
  const char *name = "napi_ref_threadsafe_function";
  trace_id call = trace("call", "\"name\":\"%s\",\"tsfn\":%d", name, id_of(func));
  return returned(call, name, fault_ref(env, handle_of(func)));
}
