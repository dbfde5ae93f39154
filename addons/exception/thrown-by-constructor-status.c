#include "thrown-by-constructor.c"
