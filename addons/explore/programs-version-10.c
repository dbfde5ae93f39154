#define NAPI_VERSION 10
#include "programs.c"
