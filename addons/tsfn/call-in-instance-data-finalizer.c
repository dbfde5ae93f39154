#define IN_INSTANCE_DATA
#include "call-in-external-finalizer.c"
