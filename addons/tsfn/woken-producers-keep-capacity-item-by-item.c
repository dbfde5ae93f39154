#include "woken-producers-keep-capacity.c"
