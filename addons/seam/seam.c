#define SEAM_ITSELF
#define NAPI_VERSION 8
#include "seam.h"
#include "fault.h"
#include "thread.h"
#include "trace.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

/*
 * The addon holds one of these for its thread-safe function, and the runtime gets it for a context.
 * It is never freed: runtimes do call back after finalize, and threads do call after the
 * environment has gone.
 */
typedef struct tsfn_record {
  int id;
  napi_threadsafe_function handle; /* the runtime's */
  void *context;
  void *finalize_data;
  napi_finalize finalize;
  napi_threadsafe_function_call_js call_js;
  struct tsfn_record *older;
} tsfn_record;

static mutex records_lock = MUTEX_INIT;
static tsfn_record *newest = NULL;

static tsfn_record *new_record(void) {
  tsfn_record *record = calloc(1, sizeof *record);
  mutex_lock(&records_lock);
  record->id = newest != NULL ? newest->id + 1 : 1;
  record->older = newest;
  newest = record;
  mutex_unlock(&records_lock);
  return record;
}

/* The record that a pointer from the runtime stands for, or NULL: a broken runtime may hand back
 * anything. */
static tsfn_record *known_record(const void *pointer) {
  mutex_lock(&records_lock);
  tsfn_record *record = newest;
  while (record != NULL && record != pointer)
    record = record->older;
  mutex_unlock(&records_lock);
  return record;
}

static int id_of(napi_threadsafe_function func) {
  return func != NULL ? ((tsfn_record *)func)->id : 0;
}

static napi_threadsafe_function handle_of(napi_threadsafe_function func) {
  return func != NULL ? ((tsfn_record *)func)->handle : NULL;
}

const char *seam_status_name(napi_status status) {
  static const char *const names[] = {"napi_ok",
                                      "napi_invalid_arg",
                                      "napi_object_expected",
                                      "napi_string_expected",
                                      "napi_name_expected",
                                      "napi_function_expected",
                                      "napi_number_expected",
                                      "napi_boolean_expected",
                                      "napi_array_expected",
                                      "napi_generic_failure",
                                      "napi_pending_exception",
                                      "napi_cancelled",
                                      "napi_escape_called_twice",
                                      "napi_handle_scope_mismatch",
                                      "napi_callback_scope_mismatch",
                                      "napi_queue_full",
                                      "napi_closing",
                                      "napi_bigint_expected",
                                      "napi_date_expected",
                                      "napi_arraybuffer_expected",
                                      "napi_detachable_arraybuffer_expected",
                                      "napi_would_deadlock",
                                      "napi_no_external_buffers_allowed",
                                      "napi_cannot_run_js"};
  return (size_t)status < sizeof names / sizeof *names ? names[status] : "unknown";
}

static napi_status returned(long call, const char *name, napi_status status) {
  trace("return", "\"name\":\"%s\",\"of\":%ld,\"status\":\"%s\"", name, call,
        seam_status_name(status));
  return status;
}

/* A value that the addon chose (a small number in a pointer's place) by its number, any other
 * pointer by that word. */
typedef struct {
  char text[24];
} value_text;
static value_text value_of(const void *pointer) {
  value_text value;
  if (pointer == NULL || (uintptr_t)pointer < 0x10000)
    snprintf(value.text, sizeof value.text, pointer == NULL ? "null" : "%d",
             (int)(uintptr_t)pointer);
  else
    snprintf(value.text, sizeof value.text, "\"pointer\"");
  return value;
}

static const char *presence(const void *pointer) {
  return pointer != NULL ? "live" : "null";
}

static void call_js(napi_env env, napi_value js_callback, void *context, void *data) {
  tsfn_record *record = known_record(context);
  long entry =
      trace("callback",
            "\"name\":\"call_js\",\"tsfn\":%d,\"item\":%s,\"env\":\"%s\",\"js_callback\":\"%s\","
            "\"context\":%s",
            record != NULL ? record->id : 0, value_of(data).text, presence(env),
            presence(js_callback), record != NULL ? value_of(record->context).text : "\"wrong\"");
  if (record != NULL)
    record->call_js(env, js_callback, record->context, data);
  trace("callback-return", "\"name\":\"call_js\",\"of\":%ld", entry);
}

static void finalize(napi_env env, void *data, void *hint) {
  tsfn_record *by_hint = known_record(hint), *by_data = known_record(data);
  tsfn_record *record = by_hint != NULL ? by_hint : by_data;
  long entry =
      trace("callback", "\"name\":\"finalize\",\"tsfn\":%d,\"env\":\"%s\",\"data\":%s,\"hint\":%s",
            record != NULL ? record->id : 0, presence(env),
            by_data != NULL ? value_of(by_data->finalize_data).text : "\"wrong\"",
            by_hint != NULL ? value_of(by_hint->context).text : "\"wrong\"");
  if (record != NULL)
    record->finalize(env, record->finalize_data, record->context);
  trace("callback-return", "\"name\":\"finalize\",\"of\":%ld", entry);
}

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
  long call =
      trace("call",
            "\"name\":\"napi_create_threadsafe_function\",\"tsfn\":%d,\"func\":\"%s\","
            "\"max_queue_size\":%lu,\"initial_thread_count\":%lu,\"finalize\":\"%s\","
            "\"finalize_data\":%s,\"context\":%s,\"call_js\":\"%s\"",
            record->id, presence(func), (unsigned long)max_queue_size,
            (unsigned long)initial_thread_count, thread_finalize_cb != NULL ? "live" : "null",
            value_of(thread_finalize_data).text, value_of(context).text,
            call_js_cb != NULL ? "live" : "null");
  napi_status status = fault_create(
      env, func, async_resource, async_resource_name, max_queue_size, initial_thread_count, record,
      thread_finalize_cb != NULL ? finalize : NULL, record, call_js_cb != NULL ? call_js : NULL,
      result != NULL ? &record->handle : NULL);
  if (status == napi_ok && result != NULL)
    *result = (napi_threadsafe_function)record;
  return returned(call, "napi_create_threadsafe_function", status);
}

napi_status seam_get_context(napi_threadsafe_function func, void **result) {
  const char *name = "napi_get_threadsafe_function_context";
  long call = trace("call", "\"name\":\"%s\",\"tsfn\":%d", name, id_of(func));
  void *context = NULL;
  napi_status status = fault_get_context(handle_of(func), &context);
  tsfn_record *record = known_record(context);
  *result = record != NULL ? record->context : context;
  trace("context", "\"of\":%ld,\"context\":%s", call,
        record != NULL ? value_of(record->context).text : "\"wrong\"");
  return returned(call, name, status);
}

napi_status seam_call(napi_threadsafe_function func, void *data,
                      napi_threadsafe_function_call_mode is_blocking) {
  const char *name = "napi_call_threadsafe_function";
  long call =
      trace("call", "\"name\":\"%s\",\"tsfn\":%d,\"item\":%s,\"mode\":\"%s\"", name, id_of(func),
            value_of(data).text, is_blocking == napi_tsfn_blocking ? "blocking" : "nonblocking");
  return returned(call, name, fault_call(handle_of(func), data, is_blocking));
}

napi_status seam_acquire(napi_threadsafe_function func) {
  const char *name = "napi_acquire_threadsafe_function";
  long call = trace("call", "\"name\":\"%s\",\"tsfn\":%d", name, id_of(func));
  return returned(call, name, fault_acquire(handle_of(func)));
}

napi_status seam_release(napi_threadsafe_function func,
                         napi_threadsafe_function_release_mode mode) {
  const char *name = "napi_release_threadsafe_function";
  long call = trace("call", "\"name\":\"%s\",\"tsfn\":%d,\"mode\":\"%s\"", name, id_of(func),
                    mode == napi_tsfn_abort ? "abort" : "release");
  return returned(call, name, fault_release(handle_of(func), mode));
}

napi_status seam_unref(napi_env env, napi_threadsafe_function func) {
  const char *name = "napi_unref_threadsafe_function";
  long call = trace("call", "\"name\":\"%s\",\"tsfn\":%d", name, id_of(func));
  return returned(call, name, fault_unref(env, handle_of(func)));
}

napi_status seam_ref(napi_env env, napi_threadsafe_function func) {
  const char *name = "napi_ref_threadsafe_function";
  long call = trace("call", "\"name\":\"%s\",\"tsfn\":%d", name, id_of(func));
  return returned(call, name, fault_ref(env, handle_of(func)));
}
