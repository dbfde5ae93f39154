/*
 * What an addon of this suite includes in place of node_api.h. It is Node-API as ever, but each
 * call of the functions that seam.h names, and each callback they lead to, is put on the trace:
 * entry and return, thread, arguments, and status by name. With conformance-all.h it is so for all
 * functions.
 *
 * There are two kinds of call, and they look different. MUST(napi_…) is set-up: anything but
 * napi_ok ends the process as broken. A bare call is what the rule is about: it is recorded,
 * whatever it returns, and the addon decides nothing.
 */
#ifndef CONFORMANCE_H
#define CONFORMANCE_H

#ifndef NAPI_VERSION
#define NAPI_VERSION 8 /* never that of the Node that builds: behaviour depends on it */
#endif
#include <node_api.h>
#include <stdint.h>
#include <stdlib.h>

#include "seam.h"
#include "thread.h"
#include "trace.h"

#define MUST(call) conformance_must(call, #call, __FILE__, __LINE__)
void conformance_must(napi_status status, const char *call, const char *file, int line);

/* The same note as in trace.h, with what a call beside the API under test returned. */
#define note_status(name, status)                                                                  \
  trace("note", "\"name\":\"%s\",\"status\":\"%s\"", name, seam_status_name(status))

/* Items, contexts and finalize data are small numbers in a pointer's place, so that the trace can
 * tell them apart. */
#define ITEM(number) ((void *)(intptr_t)(number))
#define ITEM_NUMBER(item) ((int)(intptr_t)(item))

/* A JavaScript string, as set-up that is not on the trace. */
napi_value new_text(napi_env env, const char *text);

/* napi_create_threadsafe_function as set-up, with the arguments that a rule does not care about
 * left out. */
typedef struct {
  napi_value func; /* NULL stands for a function that does nothing */
  napi_value async_resource;
  size_t max_queue_size;       /* 0: no limit */
  size_t initial_thread_count; /* 0 stands for 1 here */
  void *finalize_data;
  napi_finalize finalize;
  void *context;
  napi_threadsafe_function_call_js call_js;
} tsfn_options;
#define tsfn_create(env, ...) conformance_tsfn_create(env, (tsfn_options){__VA_ARGS__})
napi_threadsafe_function conformance_tsfn_create(napi_env env, tsfn_options options);

/* The most common callbacks. All they would do is on the trace already. */
void ignore_item(napi_env env, napi_value js_callback, void *context, void *item);
void ignore_finalize(napi_env env, void *data, void *hint);
/* Calls the JavaScript function with the number of the item, where there is a live environment. */
void call_with_item(napi_env env, napi_value js_callback, void *context, void *item);

/* Releases the function's one hold from a thread "holder", after a runtime had a moment to end
 * without waiting for that. */
void release_later(napi_threadsafe_function tsfn);

/*
 * Joins the threads from a thread of its own, and keeps the event loop alive until then, whatever
 * becomes of the function under test. So a rule about threads does not hang on a finalizer that is
 * late or missing; one that never ends is a hang.
 */
void join_later(napi_env env, thread *threads, int count);
/* The same, and calls the action on the thread of that environment when they are gone. */
void join_then(napi_env env, thread *threads, int count, void (*then)(napi_env env));

/* Calls the action from the event loop, as set-up that is not on the trace: no JavaScript is on the
 * stack then, but the callback that the runtime has made for it is. */
void run_later(napi_env env, void (*action)(napi_env env));

/* The arguments that JavaScript passed. */
napi_value first_argument(napi_env env, napi_callback_info info);
napi_value second_argument(napi_env env, napi_callback_info info);
/* The first so many of them; undefined where there are fewer. */
void get_arguments(napi_env env, napi_callback_info info, napi_value *arguments, size_t count);
/* A small number that JavaScript passed, as set-up that is not on the trace. */
uint32_t number_of(napi_env env, napi_value number);

/* As set-up that is not on the trace: undefined; an array of values, in which NULL is left out; and
 * the exception that is pending, which is taken off, or NULL. */
napi_value new_undefined(napi_env env);
napi_value new_list(napi_env env, const napi_value *values, uint32_t count);
napi_value take_exception(napi_env env);

/* Puts on the trace what a buffer holds, up to 256 bytes, as the member "bytes" of a note: two
 * digits for each. */
void note_bytes(const char *name, const void *bytes, size_t size);

/*
 * Many functions under one condition: the calls of a table, which gets what JavaScript passed, are
 * made with a NULL env; with the first argument thrown, which is not for the table; or in a
 * finalizer when the environment ends. What that takes is off the trace.
 */
#define MOST_GIVEN 6 /* each of them an object, if they have to live until the end */
typedef void (*call_table)(napi_env env, const napi_value *given);
#define CALLS_UNDER_CONDITIONS(table)                                                              \
  static napi_value without_env(napi_env env, napi_callback_info info) {                           \
    return conformance_without_env(env, info, table);                                              \
  }                                                                                                \
  static napi_value pending(napi_env env, napi_callback_info info) {                               \
    return conformance_pending(env, info, table);                                                  \
  }                                                                                                \
  static napi_value ended(napi_env env, napi_callback_info info) {                                 \
    return conformance_ended(env, info, table);                                                    \
  }
#define EXPORT_CONDITIONS EXPORT(without_env), EXPORT(pending), EXPORT(ended)
napi_value conformance_without_env(napi_env env, napi_callback_info info, call_table table);
napi_value conformance_pending(napi_env env, napi_callback_info info, call_table table);
napi_value conformance_ended(napi_env env, napi_callback_info info, call_table table);

/* Whether the runtime has a function of that name. */
bool runtime_has(const char *function);

/* Exports C functions to the scenario: CONFORMANCE_ADDON(EXPORT(run), EXPORT(stop)) */
typedef struct {
  const char *name;
  napi_callback callback;
} conformance_export;
#define EXPORT(callback)                                                                           \
  {                                                                                                \
#callback, callback                                                                            \
  }
#define CONFORMANCE_ADDON(...)                                                                     \
  NAPI_MODULE_INIT() {                                                                             \
    static const conformance_export exported[] = {__VA_ARGS__};                                    \
    return conformance_init(env, exports, exported, sizeof exported / sizeof *exported);           \
  }
napi_value conformance_init(napi_env env, napi_value exports, const conformance_export *exported,
                            size_t count);

#endif
