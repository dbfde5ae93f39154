#include "impossible-conversion.c"
