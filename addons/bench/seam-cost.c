/*
 * What the seam costs: a call of a function of Node-API with it and without it, on the fake of
 * Node-API, where the function itself costs next to nothing. Prints the nanoseconds of each.
 */
#include "conformance-all.h"
#include "fake-napi.h"

#include <stdio.h>
#include <time.h>

#define CALLS 100000

static void call_recorded(napi_env env, napi_value value, bool *result) {
  napi_get_value_bool(env, value, result);
}

#undef napi_get_value_bool
static void call_plain(napi_env env, napi_value value, bool *result) {
  napi_get_value_bool(env, value, result);
}

static double nanoseconds_of(void (*call)(napi_env, napi_value, bool *)) {
  static int some_env;
  napi_value value = fake_new(NULL, 1);
  bool result = false;
  struct timespec from, to;
  clock_gettime(CLOCK_MONOTONIC, &from);
  for (int i = 0; i < CALLS; i++)
    call((napi_env)&some_env, value, &result);
  clock_gettime(CLOCK_MONOTONIC, &to);
  return ((double)(to.tv_sec - from.tv_sec) * 1e9 + (double)(to.tv_nsec - from.tv_nsec)) / CALLS;
}

int main(void) {
  double plain = nanoseconds_of(call_plain), recorded = nanoseconds_of(call_recorded);
  printf("%.1f %.1f\n", plain, recorded);
  fake_free_values();
  return 0;
}
