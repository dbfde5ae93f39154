#include "conformance-all.h"

static mutex lock = MUTEX_INIT;
static int instances = 0;

static void hook(void *argument) {
  (void)argument;
}

static int next_instance(void) {
  mutex_lock(&lock);
  int number = ++instances;
  mutex_unlock(&lock);
  return number;
}

static napi_value run(napi_env env, napi_callback_info info) {
  (void)info;
  void *data = ITEM(77);
  int number = next_instance();
  MUST(napi_set_instance_data(env, ITEM(10 + number), ignore_finalize, NULL));
  MUST(napi_add_env_cleanup_hook(env, hook, ITEM(20 + number)));
  for (int i = 0; i < 20 && (i == 0 || data == ITEM(10 + number)); i++)
    MUST(napi_get_instance_data(env, &data));
  note_value("own-data", data == ITEM(10 + number));
  return NULL;
}

CONFORMANCE_ADDON(EXPORT(run))
