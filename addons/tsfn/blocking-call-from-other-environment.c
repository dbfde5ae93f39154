#include "conformance.h"

static napi_threadsafe_function tsfn = NULL;

static void take_slowly(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)env, (void)js_callback, (void)context, (void)item;
  pause_ms(1); /* so that the queue is full most of the time */
}

/* In the worker, whose JavaScript the event loop of the function does not wait for. */
static napi_value run(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  for (int i = 1; i <= 20; i++)
    napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_blocking);
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  return NULL;
}

/* The main thread loads the addon first, and creates the function. */
NAPI_MODULE_INIT() {
  static const conformance_export exported[] = {EXPORT(run)};
  if (tsfn == NULL) {
    tsfn = tsfn_create(env, .max_queue_size = 1, .call_js = take_slowly);
  }
  return conformance_init(env, exports, exported, 1);
}
