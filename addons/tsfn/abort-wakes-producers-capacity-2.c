#define CAPACITY 2
#include "abort-wakes-producers.c"
