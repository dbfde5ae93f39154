#include "get-double.c"
