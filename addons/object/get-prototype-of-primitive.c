#include "get-prototype.c"
