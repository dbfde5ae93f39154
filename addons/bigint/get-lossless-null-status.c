#include "get-lossless-null.c"
