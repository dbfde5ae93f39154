#include "set-on-frozen-object.c"
