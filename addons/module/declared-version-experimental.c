#define NAPI_VERSION NAPI_VERSION_EXPERIMENTAL
#include "declared-version-8.c"
