#include "external.c"
