#include "same-value.c"
