#include <stddef.h>

static void *context_found = NULL;
#define USE(tsfn) napi_get_threadsafe_function_context(tsfn, &context_found)
#include "late-call-after-abort.c"
