#include "create-null.c"
