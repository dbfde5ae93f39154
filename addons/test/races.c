#undef write /* of the trace alone */
#include "races.h"
#include "conformance.h"
#include "fake-napi.h"

#include <stdio.h>
#include <unistd.h>

enum { ROUNDS = 1000, PRODUCERS = 4, CAPACITY = 8, CALLS = 20 };

#ifdef APPENDS_UNDER_LOCK
static mutex append_lock = MUTEX_INIT;
ssize_t append_under_lock(int file, const void *text, size_t size);
ssize_t append_under_lock(int file, const void *text, size_t size) {
  mutex_lock(&append_lock);
  ssize_t written = write(file, text, size);
  mutex_unlock(&append_lock);
  return written;
}
#endif

typedef struct {
  napi_threadsafe_function tsfn;
  gate all_there;
  mutex lock;
  int accepted; /* under the lock */
} race;

static void produce(void *argument) {
  race *r = argument;
  int accepted = 0;
  gate_open(&r->all_there);
  gate_wait(&r->all_there, PRODUCERS);
  for (int i = 1; i <= CALLS; i++)
    accepted += napi_call_threadsafe_function(r->tsfn, ITEM(i), napi_tsfn_nonblocking) == napi_ok;
  mutex_lock(&r->lock);
  r->accepted += accepted;
  mutex_unlock(&r->lock);
  napi_release_threadsafe_function(r->tsfn, napi_tsfn_release);
}

static bool is_seen(napi_env env) {
  race r = {NULL, GATE_INIT, MUTEX_INIT, 0};
  thread producers[PRODUCERS];
  r.tsfn = tsfn_create(env, .max_queue_size = CAPACITY, .initial_thread_count = PRODUCERS,
                       .call_js = ignore_item);
  for (int i = 0; i < PRODUCERS; i++)
    thread_start(&producers[i], "producer", produce, &r);
  for (int i = 0; i < PRODUCERS; i++)
    thread_join(&producers[i]);
  fake_loop(env);
  fake_free_values();
  return r.accepted > CAPACITY;
}

napi_value run_races(napi_env env, napi_callback_info info) {
  int seen = 0;
  (void)info;
  for (int i = 0; i < ROUNDS; i++)
    seen += is_seen(env);
  printf("%d of %d\n", seen, ROUNDS);
  return NULL;
}
