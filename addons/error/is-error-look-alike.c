#include "is-error.c"
