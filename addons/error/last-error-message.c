#include "last-error.c"
