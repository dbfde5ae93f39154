#include "conformance.h"

#ifndef FIRST_MODE
#define FIRST_MODE napi_tsfn_blocking
#endif

/* Three functions, each with four producers at once. Of those one blocks: that several are blocked
 * is another rule. */
enum { FUNCTIONS = 3, PRODUCERS = 4, ITEMS = 12 };
static const size_t capacities[FUNCTIONS] = {1, 5, 0};
static napi_threadsafe_function functions[FUNCTIONS];
static thread producers[FUNCTIONS * PRODUCERS];
static gate gone[FUNCTIONS] = {GATE_INIT, GATE_INIT, GATE_INIT};

static void produce(void *argument) {
  int number = ITEM_NUMBER(argument), function = number / PRODUCERS;
  napi_threadsafe_function tsfn = functions[function];
  napi_status status = napi_ok;
  for (int i = 1; i <= ITEMS && status != napi_closing; i++)
    status =
        napi_call_threadsafe_function(tsfn, ITEM(100 * (number + 1) + i),
                                      number % PRODUCERS == 0 ? FIRST_MODE : napi_tsfn_nonblocking);
  if (status != napi_closing)
    napi_release_threadsafe_function(tsfn, napi_tsfn_release);
  gate_open(&gone[function]);
}

#ifndef CALL_JS
#define CALL_JS drop_item
static void drop_item(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)env, (void)js_callback, (void)context, (void)item;
}
#endif

/* So no thread touches a function that is freed when its finalizer returns. */
static void wait_for_producers(napi_env env, void *function, void *hint) {
  (void)env, (void)hint;
  gate_wait(&gone[ITEM_NUMBER(function)], PRODUCERS);
}

static napi_value start(napi_env env, napi_callback_info info) {
  (void)info;
  for (int i = 0; i < FUNCTIONS; i++)
    functions[i] =
        tsfn_create(env, .max_queue_size = capacities[i], .initial_thread_count = 1 + PRODUCERS,
                    .finalize_data = ITEM(i), .finalize = wait_for_producers, .call_js = CALL_JS);
  for (int i = 0; i < FUNCTIONS * PRODUCERS; i++)
    thread_start(&producers[i], "producer", produce, ITEM(i));
  return NULL;
}

#ifndef ENDS
#define ENDS EXPORT(release)
static napi_value release(napi_env env, napi_callback_info info) {
  (void)info;
  join_later(env, producers, FUNCTIONS * PRODUCERS);
  for (int i = 0; i < FUNCTIONS; i++)
    napi_release_threadsafe_function(functions[i], napi_tsfn_release);
  return NULL;
}
#endif

CONFORMANCE_ADDON(EXPORT(start), ENDS)
