#include "function-null-arguments.c"
