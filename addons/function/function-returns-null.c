#include "function-returns-value.c"
