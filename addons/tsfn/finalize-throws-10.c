#define NAPI_VERSION 10
#include "finalize-throws.c"
