#include "many-wraps-finalized.c"
