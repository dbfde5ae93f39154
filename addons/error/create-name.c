#include "create-code.c"
