#define QUEUE 3
#include "unref-with-queued-items.c"
