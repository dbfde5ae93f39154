#define FINALIZE ignore_finalize
#define USE(tsfn) napi_call_threadsafe_function(tsfn, ITEM(1), napi_tsfn_nonblocking)
#include "late-release-after-abort.c"
