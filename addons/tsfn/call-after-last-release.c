#define USE napi_call_threadsafe_function(tsfn, ITEM(3), napi_tsfn_nonblocking)
#include "acquire-after-last-release.c"
