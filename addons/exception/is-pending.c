#include "cleared.c"
