#include "object-with-properties.c"
