#define CAPACITY 5
#include "blocked-producers-capacity-1.c"
