#include "escaped-twice.c"
