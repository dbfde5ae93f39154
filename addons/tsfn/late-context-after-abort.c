#define USE(tsfn) napi_get_threadsafe_function_context(tsfn, &(void *){NULL})
#include "late-call-after-abort.c"
