#include "get-bool.c"
