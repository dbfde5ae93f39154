#include "conformance.h"

enum { ENOUGH = 10000 };
static napi_threadsafe_function tsfn;
static bool stopped;
static int last = 1;

/* Each item sends the next one, so that the queue is never empty. The first one starts the timer,
 * and is here until that is due: from then on it is for the runtime to let it run. */
static void send_next(napi_env env, napi_value js_callback, void *context, void *item) {
  if (ITEM_NUMBER(item) == 1) {
    call_with_item(env, js_callback, context, item);
    pause_ms(50);
  }
  if (stopped || last == ENOUGH)
    napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  else
    napi_call_threadsafe_function(tsfn, ITEM(++last), napi_tsfn_nonblocking);
}

static napi_value stop(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  note_value("gave up", last == ENOUGH);
  stopped = true;
  return NULL;
}

static napi_value run(napi_env env, napi_callback_info info) {
  tsfn = tsfn_create(env, .func = first_argument(env, info), .call_js = send_next);
  MUST(napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run), EXPORT(stop))
