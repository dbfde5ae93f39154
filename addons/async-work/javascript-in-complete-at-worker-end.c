#define CALLS_JAVASCRIPT
#include "complete-at-worker-end.c"
