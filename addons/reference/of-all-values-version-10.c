#define NAPI_VERSION 10
#include "same-value.c"
