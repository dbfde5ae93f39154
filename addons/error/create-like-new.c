#include "create-errors.c"
