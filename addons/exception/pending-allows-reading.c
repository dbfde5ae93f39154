#define WITH_TYPEOF
#include "../error/null-env-reading.c"
