#include "null-value-or-result.c"
