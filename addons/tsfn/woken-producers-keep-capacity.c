#include "conformance.h"

enum { CAPACITY = 2, PRODUCERS = 8 };
static thread producers[PRODUCERS];
static napi_threadsafe_function tsfn;

static mutex lock = MUTEX_INIT;
static int accepted = 0, gone = 0; /* under the lock */
static int taken = 0;              /* of the loop's thread */

static int add(int *counter, int step) {
  mutex_lock(&lock);
  int value = *counter += step;
  mutex_unlock(&lock);
  return value;
}

static bool call(int number, napi_threadsafe_function_call_mode mode) {
  bool is_accepted = napi_call_threadsafe_function(tsfn, ITEM(number), mode) == napi_ok;
  if (is_accepted)
    add(&accepted, 1);
  return is_accepted;
}

static void call_blocking(void *unused) {
  (void)unused;
  call(100, napi_tsfn_blocking);
  add(&gone, 1);
}

/* Some runtimes wake a producer only when an item leaves a full queue. That is another rule, so it
 * is full each time, while there is a producer to wake. */
static void fill(void) {
  bool goes_on = taken < 1000 && add(&gone, 0) < PRODUCERS;
  for (int i = 0; goes_on && i < 2 * CAPACITY; i++)
    goes_on = call(200, napi_tsfn_nonblocking);
}

/* Nothing leaves the queue while an item is here. Each second time the loop's own thread is first
 * to take the places that are free, so that who was woken for one finds it taken. */
static void count_queue(napi_env env, napi_value js_callback, void *context, void *item) {
  (void)env, (void)js_callback, (void)context, (void)item;
  taken++;
  if (taken % 2 == 0)
    fill();
  for (int i = 0; i < PRODUCERS; i++)
    thread_settle(&producers[i]);
  note_value("in the queue", add(&accepted, 0) - taken);
  fill();
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  tsfn = tsfn_create(env, .max_queue_size = CAPACITY, .initial_thread_count = 1 + PRODUCERS,
                     .call_js = count_queue);
  /* Nobody releases it: this rule is over when the threads are. */
  MUST(napi_unref_threadsafe_function(env, tsfn));
  for (int i = 1; i <= CAPACITY; i++)
    call(i, napi_tsfn_nonblocking);
  for (int i = 0; i < PRODUCERS; i++)
    thread_start(&producers[i], "producer", call_blocking, NULL);
  for (int i = 0; i < PRODUCERS; i++)
    thread_settle(&producers[i]);
  join_later(env, producers, PRODUCERS);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
