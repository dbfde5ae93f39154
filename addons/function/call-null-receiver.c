#include "call-null-arguments.c"
