#include "get-uint64-lossless.c"
