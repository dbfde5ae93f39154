#define NAPI_VERSION 10
#include "exception-ignored.c"
