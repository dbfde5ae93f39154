#include "object-freeze.c"
