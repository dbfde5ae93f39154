#include "../class/class-data-finalized.c"
