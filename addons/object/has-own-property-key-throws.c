#include "has-own-property.c"
