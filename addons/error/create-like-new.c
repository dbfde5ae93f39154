#include "create-object.c"
