#include "wrap-and-prototype.c"
