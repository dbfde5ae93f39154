#include "process-exit.c"
