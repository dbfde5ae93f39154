#define NAPI_VERSION 10
#include "values.c"
