#include "conformance.h"

#include <stdbool.h>
#include <string.h>

#include "parts/program.c"
#include "parts/actors.c"

static void run_thread(void *argument) {
  actor *a = argument;
  perform_all(a, NULL, NULL, program.of_thread[a->number - 1]);
  release_all(a);
}

static void perform_lists(int first, int count, int of, int nth, napi_env env, napi_value cb) {
  for (int i = first; i < first + count; i++)
    if (program.lists[i].of == of && program.lists[i].nth == nth)
      perform_all(&program.javascript, env, cb, program.lists[i]);
}

static void call_js(napi_env env, napi_value js_callback, void *context, void *item) {
  int index = ITEM_NUMBER(context) - 1;
  bool pending = false;
  (void)item;
  if (env == NULL)
    return;
  napi_is_exception_pending(env, &pending);
  if (pending)
    note("exception pending");
  perform_lists(0, program.item_lists, index, program.functions[index].delivered++, env,
                js_callback);
}

static void finalize(napi_env env, void *data, void *hint) {
  int index = ITEM_NUMBER(hint) - 1;
  (void)data;
  mutex_lock(&program_lock);
  program.functions[index].gone = true;
  while (program.functions[index].users > 0)
    condition_wait(&program_changed, &program_lock);
  mutex_unlock(&program_lock);
  perform_lists(program.item_lists, program.finalizer_lists, index, 0, env, NULL);
}

static void run_hook(void *list) {
  note("hook");
  perform_all(&program.javascript, NULL, NULL, *(operations *)list);
  note("hook-end");
}

static size_t holds_of(int index) {
  int holds = 1 + program.main_thread.holds[index];
  for (int i = 0; i < program.thread_count; i++)
    holds += program.actors[i].holds[index];
  return (size_t)holds;
}

static void create(napi_env env, int index, napi_value functions) {
  function *f = &program.functions[index];
  napi_value func = NULL, name = new_text(env, "explore");
  if (f->kind != WITHOUT_FUNCTION)
    MUST(napi_get_element(env, functions, (uint32_t)index, &func));
  napi_status status = napi_create_threadsafe_function(
      env, func, NULL, name, (size_t)f->capacity, holds_of(index), ITEM(100 + index),
      f->has_finalizer ? finalize : NULL, ITEM(index + 1), f->kind == DEFAULT_CALL ? NULL : call_js,
      &f->tsfn);
  if (status != napi_ok)
    f->tsfn = NULL;
  /* Who holds it until the environment has ended must not keep it from ending. */
  else if (program.lets_go && program.main_thread.holds[index] > 0)
    perform(&program.javascript, env, NULL, &(operation){UNREF, index, 0});
}

static napi_value step(napi_env env, napi_callback_info info) {
  napi_value more;
  bool turn = false;
  (void)info;
  note("step");
  while (program.position < program.script.count && !turn) {
    const operation *o = &program.all[program.script.first + program.position++];
    turn = o->kind == TURN;
    perform(&program.javascript, env, NULL, o);
  }
  bool ends = program.position == program.script.count;
  for (int i = 0; ends && program.lets_go && i < program.function_count; i++)
    perform(&program.javascript, env, NULL, &(operation){UNREF, i, 0});
  if (ends)
    open_gate(OPERATIONS);
  note("step-end");
  MUST(napi_get_boolean(env, !ends, &more));
  return more;
}

static napi_ref joined;

static void tell_joined(napi_env env) {
  napi_value undefined, function;
  MUST(napi_get_reference_value(env, joined, &function));
  MUST(napi_delete_reference(env, joined));
  MUST(napi_get_undefined(env, &undefined));
  napi_call_function(env, undefined, function, 0, NULL, NULL);
}

/* Creates the functions of a program and starts its threads; step() does the rest. Of a program
 * that does not run in a worker, the third argument is called when the threads have ended. */
static napi_value run(napi_env env, napi_callback_info info) {
  static char text[TEXT];
  static const char *const names[THREADS] = {"thread-1", "thread-2", "thread-3",
                                             "thread-4", "thread-5", "thread-6"};
  napi_value arguments[3];
  get_arguments(env, info, arguments, 3);
  MUST(napi_get_value_string_utf8(env, arguments[0], text, TEXT, NULL));
  read_program(text);
  note("step");
  for (int i = 0; i < program.function_count; i++)
    create(env, i, arguments[1]);
  for (int i = program.item_lists + program.finalizer_lists; i < program.list_count; i++)
    MUST(napi_add_env_cleanup_hook(env, run_hook, &program.lists[i]));
  for (int i = 0; i < program.thread_count; i++)
    thread_start(&program.threads[i], names[i], run_thread, &program.actors[i]);
  /* Without threads, nothing keeps an environment alive that is to end with what it has. */
  if (!program.in_worker && (program.thread_count > 0 || !program.lets_go)) {
    MUST(napi_create_reference(env, arguments[2], 1, &joined));
    join_then(env, program.threads, program.thread_count, tell_joined);
  }
  note("step-end");
  return NULL;
}

/* What JavaScript still holds it releases in the end, referenced, so that the function has to go.
 */
static napi_value let_go(napi_env env, napi_callback_info info) {
  (void)info;
  note("step");
  for (int i = 0; i < program.function_count; i++) {
    if (!program.javascript.done[i])
      program.javascript.holds[i] += program.functions[i].left;
    if (program.functions[i].unreferenced)
      perform(&program.javascript, env, NULL, &(operation){REF, i, 0});
  }
  release_all(&program.javascript);
  note("step-end");
  return NULL;
}

/* When the worker has gone: what the main thread does with its functions, and the threads' end. */
static napi_value go_on(napi_env env, napi_callback_info info) {
  (void)info;
  perform_all(&program.main_thread, NULL, NULL, program.late);
  release_all(&program.main_thread);
  if (program.thread_count > 0)
    join_later(env, program.threads, program.thread_count);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(step), EXPORT(let_go), EXPORT(go_on))
