#define NAPI_VERSION 9
#include "functions-of-version-8.c"
