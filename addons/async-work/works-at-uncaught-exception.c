#include "works-at-process-exit.c"
