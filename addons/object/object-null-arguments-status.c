#include "object-null-arguments.c"
