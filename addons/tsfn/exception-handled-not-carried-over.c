#define NAPI_VERSION 10
#include "exception-not-carried-over.c"
