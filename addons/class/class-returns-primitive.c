#include "class-returns-object.c"
