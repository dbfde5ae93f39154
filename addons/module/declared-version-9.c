#define NAPI_VERSION 9
#include "declared-version-8.c"
