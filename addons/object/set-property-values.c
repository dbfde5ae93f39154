#include "set-property.c"
