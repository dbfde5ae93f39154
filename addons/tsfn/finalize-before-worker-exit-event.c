#include "finalize-at-environment-end.c"
