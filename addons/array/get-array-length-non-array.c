#include "get-array-length.c"
