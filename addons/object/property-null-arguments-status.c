#include "property-null-arguments.c"
