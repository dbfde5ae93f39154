#define READS_INSTANCE_DATA
#include "complete-at-worker-end.c"
