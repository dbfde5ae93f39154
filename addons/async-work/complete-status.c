#include "resource-is-optional.c"
