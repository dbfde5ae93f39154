#define USE(tsfn)                                                                                  \
  void *context;                                                                                   \
  napi_get_threadsafe_function_context(tsfn, &context)
#include "late-call-after-abort.c"
