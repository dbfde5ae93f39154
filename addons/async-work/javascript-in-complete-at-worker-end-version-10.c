#define NAPI_VERSION 10
#define CALLS_JAVASCRIPT
#include "complete-at-worker-end.c"
