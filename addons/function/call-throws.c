#include "call-function.c"
