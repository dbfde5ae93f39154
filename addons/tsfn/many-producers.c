#include "conformance.h"

enum { PRODUCERS = 8, ITEMS = 25 };
static thread producers[PRODUCERS];
static napi_threadsafe_function tsfn;

static void produce(void *number) {
  for (int i = 1; i <= ITEMS; i++)
    napi_call_threadsafe_function(tsfn, ITEM(100 * ITEM_NUMBER(number) + i), napi_tsfn_blocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  tsfn = tsfn_create(env, .initial_thread_count = PRODUCERS, .call_js = ignore_item);
  for (int i = 0; i < PRODUCERS; i++)
    thread_start(&producers[i], "producer", produce, ITEM(i + 1));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
