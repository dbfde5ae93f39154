#include "external-null-empty.c"
