#include "class-wrap.c"
