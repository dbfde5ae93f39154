#include "external-type-and-data.c"
