#include "thrown-by-accessor.c"
