#define WITH_EXCEPTION
#include "delete-unqueued-work.c"
