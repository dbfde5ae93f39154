#include "escaped.c"
