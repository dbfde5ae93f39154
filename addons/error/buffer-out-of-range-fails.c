#define NAPI_VERSION 10
#include "buffer-out-of-range.c"
