#include "failing-script.c"
