#include "conformance.h"

enum { PRODUCERS = 4, ITEMS = 20 };
static thread producers[PRODUCERS];

typedef struct {
  int number, copies[16];
} heap_item;

static void produce(void *argument) {
  napi_threadsafe_function tsfn = (napi_threadsafe_function)argument;
  static mutex lock = MUTEX_INIT;
  static int taken = 0;
  mutex_lock(&lock);
  int first = 100 * ++taken;
  mutex_unlock(&lock);
  for (int i = 1; i <= ITEMS; i++) {
    heap_item *item = (heap_item *)calloc(1, sizeof *item);
    item->number = first + i;
    for (int k = 0; k < 16; k++)
      item->copies[k] = first + i;
    napi_call_threadsafe_function(tsfn, item, napi_tsfn_nonblocking);
  }
  napi_release_threadsafe_function(tsfn, napi_tsfn_release);
}

static void read_item(napi_env env, napi_value js_callback, void *context, void *data) {
  (void)env, (void)js_callback, (void)context;
  heap_item *item = (heap_item *)data;
  int whole = 1;
  for (int k = 0; k < 16; k++)
    whole = whole && item->copies[k] == item->number;
  if (whole)
    note_value("read whole", item->number);
  else
    note_value("read in part", item->number);
  free(item);
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  napi_threadsafe_function tsfn =
      tsfn_create(env, .initial_thread_count = PRODUCERS, .call_js = read_item);
  for (int i = 0; i < PRODUCERS; i++)
    thread_start(&producers[i], "producer", produce, tsfn);
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
