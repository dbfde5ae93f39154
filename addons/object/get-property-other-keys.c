#include "get-property.c"
