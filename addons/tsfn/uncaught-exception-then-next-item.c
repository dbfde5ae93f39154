#define NAPI_VERSION 10
#include "exception-then-next-item.c"
