#define NAPI_VERSION NAPI_VERSION_EXPERIMENTAL
#include "../wrap/reference-deleted-in-finalizer.c"
