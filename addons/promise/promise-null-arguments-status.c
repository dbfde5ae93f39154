#include "promise-null-arguments.c"
