#include "is-array.c"
