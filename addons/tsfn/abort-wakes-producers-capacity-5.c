#define CAPACITY 5
#include "abort-wakes-producers.c"
