#include "get-uint32-in-range.c"
