#include "typedarray-info.c"
