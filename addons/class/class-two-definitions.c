#include "class-name.c"
