#include "coerce-to-bool.c"
