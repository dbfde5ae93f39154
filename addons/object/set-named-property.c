#include "get-named-property.c"
