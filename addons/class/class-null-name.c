#include "class-null-arguments.c"
