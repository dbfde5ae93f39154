#include "throw-code.c"
