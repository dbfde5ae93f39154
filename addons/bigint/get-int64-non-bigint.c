#include "get-int64-lossless.c"
