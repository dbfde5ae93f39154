#include "script-value.c"
