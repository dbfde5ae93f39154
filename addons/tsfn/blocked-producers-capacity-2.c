#define CAPACITY 2
#include "blocked-producers-capacity-1.c"
