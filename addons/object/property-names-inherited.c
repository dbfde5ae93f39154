#include "property-names.c"
