#include "thrown-by-function.c"
