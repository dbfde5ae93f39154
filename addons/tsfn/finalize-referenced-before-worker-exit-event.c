#include "finalize-referenced-at-worker-end.c"
