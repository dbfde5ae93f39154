#define USE napi_get_threadsafe_function_context(tsfn, &context)
#include "acquire-after-last-release.c"
