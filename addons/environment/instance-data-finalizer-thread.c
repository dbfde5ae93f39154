#include "instance-data-finalized.c"
