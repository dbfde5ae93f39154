#include "coerce-to-number.c"
