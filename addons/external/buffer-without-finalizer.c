#include "external-without-finalizer.c"
