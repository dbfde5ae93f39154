#define NAPI_VERSION NAPI_VERSION_EXPERIMENTAL
#include "same-value.c"
