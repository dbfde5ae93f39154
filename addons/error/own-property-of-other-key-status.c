#include "own-property-of-other-key.c"
