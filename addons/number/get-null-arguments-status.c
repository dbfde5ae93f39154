#include "get-null-arguments.c"
