/*
 * A fake of the functions that seam, faults and support call, so that these can be run without a
 * runtime, under tools that a runtime is too large or too noisy for. A napi_env is any pointer, a
 * napi_value is a pointer to a fake_value, and there is no JavaScript.
 */
#ifndef FAKE_NAPI_H
#define FAKE_NAPI_H

#include <node_api.h>

#define MOST_EXPORTS 8
typedef struct {
  const char *text; /* of a string */
  int number;       /* of a number or a boolean */
  napi_callback run;
  struct {
    const char *name;
    napi_value value;
  } members[MOST_EXPORTS];
  int member_count;
} fake_value;

napi_value fake_new(const char *text, int number);
napi_value fake_member(napi_value object, const char *name);
/* Calls a function as JavaScript would, with one argument. */
napi_value fake_call(napi_env env, napi_value function, napi_value argument);
/* Runs the items and finalizers of all thread-safe functions on this thread, until each of these is
 * finalized, and frees them. */
void fake_loop(napi_env env);
/* How often a function was called with an argument, by napi_call_function. */
int fake_calls(void);
void fake_free_values(void);

#endif
