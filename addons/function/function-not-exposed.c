#include "function-data.c"
