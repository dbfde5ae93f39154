#define NAPI_VERSION 10
#include "exception-not-pending-in-finalizer.c"
