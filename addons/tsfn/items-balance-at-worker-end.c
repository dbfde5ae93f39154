#include "producer-outlives-worker.c"
