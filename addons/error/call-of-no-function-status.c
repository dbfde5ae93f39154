#include "call-of-no-function.c"
