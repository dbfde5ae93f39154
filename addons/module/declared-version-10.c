#define NAPI_VERSION 10
#include "declared-version-8.c"
