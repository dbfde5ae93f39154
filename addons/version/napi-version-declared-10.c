#define NAPI_VERSION 10
#include "napi-version.c"
