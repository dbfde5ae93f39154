#include "set-prototype.c"
