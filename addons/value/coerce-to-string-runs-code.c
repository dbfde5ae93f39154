#include "coerce-to-string.c"
