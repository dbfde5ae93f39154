#define USE(tsfn) napi_acquire_threadsafe_function(tsfn)
#include "late-call-after-abort.c"
