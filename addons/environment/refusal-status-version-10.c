#define NAPI_VERSION 10
#include "no-javascript-in-finalizer.c"
