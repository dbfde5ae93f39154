#include "conformance.h"

enum { HOLDERS = 3 };
static napi_threadsafe_function tsfn;
static thread holders[HOLDERS];
static gate turns = GATE_INIT;

static void release_in_turn(void *turn) {
  gate_wait(&turns, ITEM_NUMBER(turn));
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  static const char *const names[HOLDERS] = {"holder-1", "holder-2", "holder-3"};
  tsfn = tsfn_create(env, .initial_thread_count = HOLDERS + 1, .finalize = ignore_finalize,
                     .call_js = ignore_item);
  for (int i = 0; i < HOLDERS; i++)
    thread_start(&holders[i], names[i], release_in_turn, ITEM(i + 1));
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  join_later(env, holders, HOLDERS);
  return NULL;
}

static napi_value let_next_release(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  gate_open(&turns);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(let_next_release))
