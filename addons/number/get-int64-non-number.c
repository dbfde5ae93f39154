#include "get-int64-safe.c"
