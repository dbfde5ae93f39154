#define USE(tsfn) napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking)
#include "release-in-external-finalizer.c"
