#include "symbol-description.c"
