#define NAPI_VERSION 10
#include "functions-of-version-8.c"
