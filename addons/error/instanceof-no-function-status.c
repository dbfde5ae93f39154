#include "instanceof-no-function.c"
