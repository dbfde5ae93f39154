#include "class-data.c"
