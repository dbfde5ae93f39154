#include "get-int32-in-range.c"
