#include "typedarray-created.c"
