/*
 * Runs seam, faults, threads and support on a fake of Node-API, with several threads at once, for
 * tools that look for races, bad memory and leaks. What is on the trace is looked at by
 * harness/proofs/sanitize.js; with CONFORMANCE_FAULT the same goes through the code of that fault.
 */
#include "conformance.h"
#include "fake-napi.h"
#include "races.h"

#include <stdio.h>
#include <string.h>

#define PRODUCERS 4
#define ITEMS 100

void exercise_all(napi_env env); /* all-test.c */

static napi_threadsafe_function shared;
static gate all_started = GATE_INIT;

static void expect(int is, const char *what) {
  if (is)
    return;
  fprintf(stderr, "seam-test: not so: %s\n", what);
  exit(1);
}

/* Ends where it finds the function closing, as a faulty one may be: that used up its hold. */
static void produce(void *argument) {
  intptr_t from = (intptr_t)argument * ITEMS;
  napi_status status = napi_ok;
  void *context;
  gate_open(&all_started);
  gate_wait(&all_started, PRODUCERS);
  napi_get_threadsafe_function_context(shared, &context);
  for (int i = 1; i <= ITEMS && status != napi_closing; i++)
    status = napi_call_threadsafe_function(shared, ITEM(from + i),
                                           i % 2 ? napi_tsfn_blocking : napi_tsfn_nonblocking);
  if (status == napi_closing)
    return;
  if (napi_acquire_threadsafe_function(shared) == napi_ok)
    napi_release_threadsafe_function(shared, napi_tsfn_release);
  napi_release_threadsafe_function(shared, napi_tsfn_release);
}

static void abort_soon(void *argument) {
  pause_ms(2);
  napi_release_threadsafe_function(argument, napi_tsfn_abort);
}

static void block(void *argument) {
  while (napi_call_threadsafe_function(argument, NULL, napi_tsfn_blocking) != napi_closing)
    ;
}

static napi_value run_producers(napi_env env, napi_callback_info info) {
  thread producers[PRODUCERS];
  napi_value func = first_argument(env, info);
  int before = fake_calls();
  shared = tsfn_create(env, func, .max_queue_size = 2, .initial_thread_count = PRODUCERS,
                       .finalize_data = ITEM(7), .finalize = ignore_finalize, .context = ITEM(8),
                       .call_js = call_with_item);
  napi_unref_threadsafe_function(env, shared);
  napi_ref_threadsafe_function(env, shared);
  for (intptr_t i = 0; i < PRODUCERS; i++)
    thread_start(&producers[i], "producer", produce, (void *)i);
  thread_settle(&producers[0]);
  join_later(env, producers, PRODUCERS);
  fake_loop(env);
  expect(getenv("CONFORMANCE_FAULT") != NULL || fake_calls() - before >= PRODUCERS * ITEMS / 2,
         "each blocking call is delivered");
  return NULL;
}

static napi_value run_abort(napi_env env, napi_callback_info info) {
  thread threads[3];
  (void)info;
  napi_threadsafe_function tsfn = tsfn_create(env, .max_queue_size = 1, .initial_thread_count = 3,
                                              .finalize = ignore_finalize, .call_js = ignore_item);
  napi_threadsafe_function other = tsfn_create(env, .call_js = ignore_item);
  release_later(other);
  thread_start(&threads[0], "first", block, tsfn);
  thread_start(&threads[1], "second", block, tsfn);
  thread_start(&threads[2], "aborter", abort_soon, tsfn);
  join_later(env, threads, 3);
  fake_loop(env);
  return NULL;
}

static napi_value run_refused(napi_env env, napi_callback_info info) {
  napi_threadsafe_function tsfn;
  (void)info;
  expect(napi_create_threadsafe_function(env, NULL, NULL, NULL, 0, 1, NULL, NULL, NULL, NULL,
                                         NULL) == napi_invalid_arg,
         "creation without a result is refused");
  expect(napi_create_threadsafe_function(NULL, NULL, NULL, NULL, 0, 1, NULL, NULL, NULL, NULL,
                                         &tsfn) == napi_invalid_arg,
         "creation without an env is refused");
  for (int status = 0; status < 40; status++)
    expect(strlen(seam_status_name((napi_status)status)) > 0, "each status has a name");
  return NULL;
}

/* More than a line of the trace holds, so that it is cut there. */
static void record_too_much(void) {
  static char text[5000];
  memset(text, 'x', sizeof text - 1);
  trace("js", "\"name\":\"%s\"", text);
}

static napi_value broken(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  MUST(napi_generic_failure);
  return NULL;
}

int main(int count, char **words) {
  static const conformance_export exported[] = {EXPORT(run_producers), EXPORT(run_abort),
                                                EXPORT(run_refused), EXPORT(broken),
                                                EXPORT(run_races)};
  static int some_env;
  napi_env env = (napi_env)&some_env;
  napi_value exports =
      conformance_init(env, fake_new(NULL, 0), exported, sizeof exported / sizeof *exported);
  if (count > 1) {
    fake_call(env, fake_member(exports, words[1]), fake_new(NULL, 0));
  } else {
    record_too_much();
    fake_call(env, fake_member(exports, "run_producers"), fake_new(NULL, 0));
    fake_call(env, fake_member(exports, "run_abort"), fake_new(NULL, 0));
    fake_call(env, fake_member(exports, "run_refused"), fake_new(NULL, 0));
    exercise_all(env);
  }
  fake_free_values();
  return 0;
}
