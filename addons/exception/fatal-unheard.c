#include "fatal.c"
