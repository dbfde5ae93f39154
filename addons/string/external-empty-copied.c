#define LENGTH 0
#include "external.c"
