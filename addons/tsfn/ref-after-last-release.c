#define USE napi_unref_threadsafe_function(env, tsfn), napi_ref_threadsafe_function(env, tsfn)
#include "acquire-after-last-release.c"
