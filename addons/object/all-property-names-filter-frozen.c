#include "all-property-names-own-only.c"
