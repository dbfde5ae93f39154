#include "typeof-each-type.c"
