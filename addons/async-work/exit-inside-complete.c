#include "store-of-creation.c"
