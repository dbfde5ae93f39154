#define NAPI_VERSION NAPI_VERSION_EXPERIMENTAL
#include "exception-ignored.c"
