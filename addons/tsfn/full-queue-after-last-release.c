#include "conformance.h"

enum { CAPACITY = 2 };
static thread holder;

static void fill_and_release(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  for (int i = 1; i <= CAPACITY; i++)
    MUST(napi_call_threadsafe_function(tsfn, ITEM(i), napi_tsfn_nonblocking));
  MUST(napi_release_threadsafe_function(tsfn, napi_tsfn_release));
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .max_queue_size = CAPACITY, .call_js = ignore_item);
  /* The one hold is that thread's. The thread of the event loop never had one, and released none.
   */
  thread_start(&holder, "holder", fill_and_release, tsfn);
  thread_join(&holder);
  /* The queue is emptied before the function is destroyed, and the event loop has not turned: it is
   * there for sure. */
  napi_call_threadsafe_function(tsfn, ITEM(3), napi_tsfn_nonblocking);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
