#include "any-object.c"
