#include "fatal-null.c"
