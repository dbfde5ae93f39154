#define NAPI_VERSION 10
#include "exception-default-call-ignored.c"
