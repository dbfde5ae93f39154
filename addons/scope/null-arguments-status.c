#include "null-arguments.c"
