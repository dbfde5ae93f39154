#include "ends-process.c"
