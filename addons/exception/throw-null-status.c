#include "throw-null.c"
