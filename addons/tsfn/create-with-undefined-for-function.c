#include "create-with-object-for-function.c"
