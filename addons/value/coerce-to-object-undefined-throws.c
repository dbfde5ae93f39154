#include "coerce-to-object.c"
