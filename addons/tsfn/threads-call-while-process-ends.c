#include "conformance.h"

enum { PRODUCERS = 4 };
static thread producers[PRODUCERS];

static void call_until_closing(void *tsfn) {
  while (napi_call_threadsafe_function((napi_threadsafe_function)tsfn, ITEM(1),
                                       napi_tsfn_nonblocking) == napi_ok)
    pause_ms(1);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  static const char *const names[PRODUCERS] = {"producer-1", "producer-2", "producer-3",
                                               "producer-4"};
  napi_threadsafe_function tsfn =
      tsfn_create(env, .initial_thread_count = PRODUCERS, .call_js = ignore_item);
  MUST(napi_unref_threadsafe_function(env, tsfn));
  for (int i = 0; i < PRODUCERS; i++)
    thread_start(&producers[i], names[i], call_until_closing, tsfn);
  for (int i = 0; i < PRODUCERS; i++)
    gate_wait(&producers[i].started, 1);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
