#include "get-date-value.c"
