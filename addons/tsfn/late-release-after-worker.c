#include "late-call-after-worker.c"
