#include "frozen-object.c"
