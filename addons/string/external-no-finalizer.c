#define NO_FINALIZER
#include "external.c"
