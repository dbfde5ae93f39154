#include "conformance.h"

static napi_threadsafe_function tsfn;
static thread holder;

static void queue_two_and_release(void *unused) {
  (void)unused;
  for (int i = 1; i <= 2; i++)
    MUST(napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking));
  MUST(napi_release_threadsafe_function(tsfn, napi_tsfn_release));
}

/* The second item is still queued while the first is here, and the queue is emptied before the
 * function is destroyed: it is there for sure. */
static void release_at_first_item(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)env, (void)js_callback, (void)context;
  if (ITEM_NUMBER(item) == 1)
    napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  tsfn = tsfn_create(env, .finalize = ignore_finalize, .call_js = release_at_first_item);
  /* The one hold is that thread's. The thread of the event loop never had one, and released none.
   */
  thread_start(&holder, "holder", queue_two_and_release, NULL);
  thread_join(&holder);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
