#include "conformance-all.h"

/* A library that exports nothing of Node-API. */
NAPI_MODULE_EXPORT int library_without_entry_point = 1;
