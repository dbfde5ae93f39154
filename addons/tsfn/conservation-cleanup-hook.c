#include "conformance.h"

/* Three functions, each with two producers, which call while a cleanup hook waits for them: nothing
 * takes an item off the queues meanwhile, so that all that is accepted is there when the hook
 * returns. */
enum { FUNCTIONS = 3, PRODUCERS = 2, ITEMS = 12 };
static const size_t capacities[FUNCTIONS] = {1, 5, 0};
typedef struct {
  napi_threadsafe_function functions[FUNCTIONS];
  thread producers[FUNCTIONS * PRODUCERS];
} scene;
static napi_threadsafe_function *shared;

/* Ends where it is told that the function is closing: that used up its hold. */
static void produce(void *argument) {
  int number = ITEM_NUMBER(argument);
  napi_threadsafe_function tsfn = shared[number / PRODUCERS];
  napi_status status = napi_ok;
  for (int i = 1; i <= ITEMS && status != napi_closing; i++)
    status =
        napi_call_threadsafe_function(tsfn, ITEM(100 * (number + 1) + i), napi_tsfn_nonblocking);
  if (status != napi_closing)
    napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static void run_producers(void *argument) {
  scene *s = (scene *)argument;
  shared = s->functions;
  for (int i = 0; i < FUNCTIONS * PRODUCERS; i++)
    thread_start(&s->producers[i], "producer", produce, ITEM(i));
  for (int i = 0; i < FUNCTIONS * PRODUCERS; i++)
    thread_join(&s->producers[i]);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  scene *s = (scene *)calloc(1, sizeof *s);
  for (int i = 0; i < FUNCTIONS; i++) {
    s->functions[i] =
        tsfn_create(env, .max_queue_size = capacities[i], .initial_thread_count = 1 + PRODUCERS,
                    .finalize = ignore_finalize, .call_js = ignore_item);
    MUST(napi_unref_threadsafe_function(env, s->functions[i]));
  }
  MUST(napi_add_env_cleanup_hook(env, run_producers, s));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
